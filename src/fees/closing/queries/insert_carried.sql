INSERT INTO carried_balance (county, id, school, successor, fund, account, against, amount_fen, from_entry, to_entry, turn, before_turn, before_entry, document, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, 'carried', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
