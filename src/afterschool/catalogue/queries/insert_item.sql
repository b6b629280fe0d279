INSERT INTO outside_item (county, listing, code, name, activity, grades, price_fen, listed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
