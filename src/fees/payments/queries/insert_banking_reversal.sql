INSERT INTO banking_reversal (county, banking, entry, reason, at, by_whom, by_name, fee_fen, fee_entry) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
