UPDATE ledger_period SET last_serial = $5 WHERE county = $1 AND school = $2 AND fund = $3 AND period = $4
