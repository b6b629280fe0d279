SELECT pupil, CAST(sum(amount_fen) AS BIGINT), CAST(sum(refund_fen) AS BIGINT), CAST(sum(exempt_fen) AS BIGINT) FROM bill_relief
WHERE county = $1 AND school = $3 AND plan = $2 GROUP BY pupil
