SELECT school_year, term FROM ledger_period WHERE county = $1 AND school = $2 AND fund = $3 ORDER BY period DESC LIMIT 1
