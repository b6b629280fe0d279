INSERT INTO bill_cancellation (county, bill, at, reason, by_whom, by_name, due_entry, exempt_entry) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
