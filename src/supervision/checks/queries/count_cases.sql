-- $1 a subtree, $2 found from, $3 found before.
SELECT s.rule, MIN(c.severity), CAST(SUM(CASE WHEN s.state = 'open' THEN 1 ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN s.state = 'ordered' THEN 1 ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN s.state = 'closed' THEN 1 ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN s.state = 'explained' THEN 1 ELSE 0 END) AS BIGINT)
FROM check_standing s JOIN check_case c ON c.county = s.county AND c.id = s.case_id JOIN body b ON b.id = s.school
WHERE substr(b.path, 1, length($1)) = $1 AND s.found_at >= $2 AND s.found_at < $3
GROUP BY s.rule ORDER BY s.rule
