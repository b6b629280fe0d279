-- How far each clause of a notice has come, without a name.
SELECT d.clause, count(DISTINCT d.id), count(t.share), count(CASE WHEN t.state = 'concluded' THEN 1 END), count(CASE WHEN t.state IN ('in_progress', 'asked_to_close', 'sent_back') THEN 1 END)
FROM duty d
JOIN duty_share s ON s.county = d.county AND s.duty = d.id
JOIN duty_share_state t ON t.county = s.county AND t.share = s.id
WHERE d.notice = $1 AND d.state = 'issued' AND d.clause IS NOT NULL AND t.state <> 'withdrawn'
GROUP BY d.clause ORDER BY d.clause
