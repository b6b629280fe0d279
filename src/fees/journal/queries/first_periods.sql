SELECT school_year, term, locked_at FROM ledger_period WHERE county = $1 AND school = $2 AND fund = $3 ORDER BY period LIMIT 2
