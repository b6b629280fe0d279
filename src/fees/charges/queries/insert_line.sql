INSERT INTO bill_line (county, bill, item, notice, grade, price_fen, lessons, gross_fen, unit) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
