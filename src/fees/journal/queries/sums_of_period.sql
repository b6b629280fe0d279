SELECT account, CAST(sum(CASE WHEN period < $4 THEN debit_fen - credit_fen ELSE 0 END) AS BIGINT),
       CAST(sum(CASE WHEN period = $4 THEN debit_fen ELSE 0 END) AS BIGINT), CAST(sum(CASE WHEN period = $4 THEN credit_fen ELSE 0 END) AS BIGINT)
FROM ledger_balance WHERE county = $1 AND school = $2 AND fund = $3 AND period <= $4 GROUP BY account ORDER BY account
