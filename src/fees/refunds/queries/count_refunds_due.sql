SELECT r.school, (r.arose_at + 28800000000) / 86400000000, CAST(SUM(r.amount_fen) AS BIGINT) FROM refund_right r WHERE r.county = $1 GROUP BY r.school, (r.arose_at + 28800000000) / 86400000000
UNION ALL
SELECT r.school, (x.at + 28800000000) / 86400000000, -CAST(SUM(x.amount_fen) AS BIGINT) FROM refund_right_withdrawal x
JOIN refund_right r ON r.county = x.county AND r.id = x.refund_right
WHERE x.county = $1 GROUP BY r.school, (x.at + 28800000000) / 86400000000
