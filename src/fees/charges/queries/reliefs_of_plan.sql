-- By pupil: what is owed less, of it rights to refunds; what finance bears of it, before the settlement and after it.
SELECT pupil, CAST(sum(amount_fen) AS BIGINT), CAST(sum(refund_fen) AS BIGINT), CAST(sum(CASE WHEN settlement_run IS NULL THEN exempt_fen ELSE 0 END) AS BIGINT),
       CAST(sum(CASE WHEN settlement_run IS NULL THEN 0 ELSE exempt_fen END) AS BIGINT)
FROM bill_relief
WHERE county = $1 AND school = $3 AND plan = $2 GROUP BY pupil
