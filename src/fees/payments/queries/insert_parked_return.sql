INSERT INTO parked_return (county, return_id, payment, amount_fen, state, use_id, use_kind, reason, asked, asked_at, by_whom, by_name, ended_at)
VALUES ($1, $2, $3, $4, 'on_its_way', NULL, NULL, $5, $6, $7, $8, $9, NULL)
