INSERT INTO opening_balance (county, id, school, fund, account, against, amount_fen, entry, turn, before_turn, before_entry, document, day, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, 'opening', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
