SELECT step, kind, receipt FROM receipt_step WHERE county = $1 AND payment = $2 ORDER BY step DESC LIMIT 1
