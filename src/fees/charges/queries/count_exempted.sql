SELECT b.school, (b.billed_at + 28800000000) / 86400000000, CAST(SUM(b.exempt_fen) AS BIGINT) FROM bill b WHERE b.county = $1 GROUP BY b.school, (b.billed_at + 28800000000) / 86400000000
UNION ALL
SELECT b.school, (c.at + 28800000000) / 86400000000, -CAST(SUM(b.exempt_fen) AS BIGINT) FROM bill_cancellation c JOIN bill b ON b.county = c.county AND b.id = c.bill
WHERE c.county = $1 GROUP BY b.school, (c.at + 28800000000) / 86400000000
