INSERT INTO ledger_balance (county, school, fund, period, account, debit_fen, credit_fen) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (county, school, fund, period, account) DO UPDATE
SET debit_fen = ledger_balance.debit_fen + excluded.debit_fen, credit_fen = ledger_balance.credit_fen + excluded.credit_fen
