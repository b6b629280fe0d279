INSERT INTO bill_sent_beyond (county, id, relief, amount_fen, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
