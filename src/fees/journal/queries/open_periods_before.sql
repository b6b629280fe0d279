SELECT school_year, term FROM ledger_period WHERE county = $1 AND school = $2 AND fund = $3 AND period < $4 AND locked_at IS NULL ORDER BY period
