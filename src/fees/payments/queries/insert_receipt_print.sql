INSERT INTO receipt_print (county, receipt, serial, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6)
