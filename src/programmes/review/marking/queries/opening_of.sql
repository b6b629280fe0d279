SELECT at FROM marking_opening WHERE county = $1 AND round = $2 AND expert = $3
