SELECT r.school, (r.arose_at + 28800000000) / 86400000000, CAST(SUM(r.amount_fen) AS BIGINT) FROM refund_right r WHERE r.county = $1 GROUP BY r.school, (r.arose_at + 28800000000) / 86400000000
