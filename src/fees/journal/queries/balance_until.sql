SELECT CAST(coalesce(sum(debit_fen - credit_fen), 0) AS BIGINT) FROM ledger_balance
WHERE county = $1 AND school = $2 AND fund = $3 AND period <= $4 AND account = $5
