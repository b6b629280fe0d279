INSERT INTO rectification_pupil (county, order_id, pupil, serial, pupils, amount_fen) VALUES ($1, $2, $3, $4, $5, $6)
