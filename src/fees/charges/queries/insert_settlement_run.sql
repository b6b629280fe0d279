INSERT INTO settlement_run (county, id, school, plan, pupils, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_asked_fen, exempt_fen, basis, rule_set,
                            made_at, made_by, made_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
