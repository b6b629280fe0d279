INSERT INTO bill_sent_turn (county, id, serial, turn, before_serial, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
