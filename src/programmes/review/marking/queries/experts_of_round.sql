SELECT expert FROM marking_expert WHERE county = $1 AND round = $2 ORDER BY expert
