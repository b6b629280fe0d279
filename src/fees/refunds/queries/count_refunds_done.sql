-- A payment that came back after it was done takes its amount with it.
SELECT s.school, (s.at + 28800000000) / 86400000000, CAST(SUM(CASE WHEN s.state = 'done' THEN s.amount_fen ELSE -s.amount_fen END) AS BIGINT)
FROM refund_step s
WHERE s.county = $1 AND (s.state = 'done' AND COALESCE(s.before_state, '') <> 'done' OR s.state <> 'done' AND COALESCE(s.before_state, '') = 'done')
GROUP BY s.school, (s.at + 28800000000) / 86400000000
