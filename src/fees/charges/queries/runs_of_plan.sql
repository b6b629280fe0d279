SELECT id, school, plan, notice, kind, bills, due_fen, exempt_fen, made_at, made_by_name FROM bill_run WHERE county = $1 AND school = $3 AND plan = $2 ORDER BY made_at, id
