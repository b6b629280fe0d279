-- What waits for one person. $1 today, $2 the actor, $3 the own body, 'yes' where it may answer for it $4, approve its reports $5, conclude what it issued $6.
SELECT 'sign_for', COUNT(*), MIN(t.due), COALESCE(SUM(CASE WHEN t.due < $1 THEN 1 ELSE 0 END), 0)
FROM duty_share s CROSS JOIN duty_share_state t
WHERE s.body = $3 AND $4 = 'yes' AND t.county = s.county AND t.share = s.id AND t.state = 'issued'
UNION ALL
SELECT 'plan_shares', COUNT(*), MIN(t.due), COALESCE(SUM(CASE WHEN t.due < $1 THEN 1 ELSE 0 END), 0)
FROM duty_share s CROSS JOIN duty_share_state t
WHERE s.body = $3 AND $4 = 'yes' AND t.county = s.county AND t.share = s.id AND t.state = 'signed_for'
UNION ALL
SELECT 'mend_shares', COUNT(*), MIN(t.due), COALESCE(SUM(CASE WHEN t.due < $1 THEN 1 ELSE 0 END), 0)
FROM duty_share s CROSS JOIN duty_share_state t
WHERE s.body = $3 AND $4 = 'yes' AND t.county = s.county AND t.share = s.id AND t.state = 'sent_back'
UNION ALL
SELECT 'approve_reports', COUNT(*), NULL, 0
FROM duty_share s CROSS JOIN duty_report r
WHERE s.body = $3 AND $5 = 'yes' AND r.county = s.county AND r.share = s.id AND r.by_whom <> $2
  AND NOT EXISTS (SELECT 1 FROM duty_report_decision x WHERE x.county = r.county AND x.report = r.id)
UNION ALL
SELECT 'conclude_shares', COUNT(*), MIN(t.due), COALESCE(SUM(CASE WHEN t.due < $1 THEN 1 ELSE 0 END), 0)
FROM duty_share_state t CROSS JOIN duty_share s
WHERE t.state = 'asked_to_close' AND s.county = t.county AND s.id = t.share AND s.issuer = $3 AND $6 = 'yes'
UNION ALL
SELECT 'look_back_duties', COUNT(*), MIN(l.due), COALESCE(SUM(CASE WHEN l.due < $1 THEN 1 ELSE 0 END), 0)
FROM duty_lookback l CROSS JOIN duty_share s
WHERE l.done_at IS NULL AND l.due <= $1 AND s.county = l.county AND s.id = l.share AND s.issuer = $3 AND $6 = 'yes'
