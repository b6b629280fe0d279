-- A payment that came back after it was done takes its amount with it. What became of one after it was withdrawn with its right does not count: it was due no longer.
SELECT s.school, (s.at + 28800000000) / 86400000000, CAST(SUM(CASE WHEN s.state = 'done' THEN s.amount_fen ELSE -s.amount_fen END) AS BIGINT)
FROM refund_step s
WHERE s.county = $1 AND (s.state = 'done' AND COALESCE(s.before_state, '') <> 'done' OR s.state <> 'done' AND COALESCE(s.before_state, '') = 'done')
  AND NOT EXISTS (SELECT 1 FROM refund_withdrawal w JOIN refund_right_withdrawal x ON x.county = w.county AND x.refund_right = w.refund_right
                  WHERE w.county = s.county AND w.refund = s.refund AND s.at >= x.at)
GROUP BY s.school, (s.at + 28800000000) / 86400000000
