SELECT id, school, plan, pupils, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_asked_fen, exempt_fen, basis, made_at, made_by_name
FROM settlement_run WHERE county = $1 AND plan = $2
