INSERT INTO ledger_period (county, school, fund, period, school_year, term, opened_at, last_serial) VALUES ($1, $2, $3, $4, $5, $6, $7, 0)
