-- What waits for one person. $1 the own body, $2 'yes' where it may decide cases, $3 'yes' where it may see those of its own school.
SELECT 'decide_cases', COUNT(*), NULL, 0
FROM check_standing s
WHERE s.owner = $1 AND s.state = 'open' AND s.school <> $1 AND $2 = 'yes'
UNION ALL
SELECT 'explain_cases', COUNT(*), NULL, 0
FROM check_standing s
WHERE s.school = $1 AND s.state = 'open' AND $3 = 'yes'
  AND NOT EXISTS (SELECT 1 FROM check_step t WHERE t.county = s.county AND t.case_id = s.case_id AND t.act = 'note')
