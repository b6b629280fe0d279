INSERT INTO ledger_account (county, school, fund, account, opened_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
