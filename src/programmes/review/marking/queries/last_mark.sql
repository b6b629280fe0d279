SELECT max(serial) FROM marking_mark WHERE county = $1 AND round = $2
