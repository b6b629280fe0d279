INSERT INTO bill_run (county, id, school, plan, notice, kind, bills, due_fen, exempt_fen, due_entry, exempt_entry, made_at, made_by, made_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
