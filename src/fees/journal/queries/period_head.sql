SELECT last_serial, locked_at FROM ledger_period WHERE county = $1 AND school = $2 AND fund = $3 AND period = $4
