INSERT INTO body_price (county, id, school, course, unit, price_fen, from_day, document, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
