INSERT INTO carried_balance_reversal (county, carried, account, from_entry, to_entry, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
