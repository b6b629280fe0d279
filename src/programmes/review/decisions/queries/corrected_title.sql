SELECT s.corrected
FROM award_objection o
JOIN award_objection_step s ON s.county = o.county AND s.objection = o.id
WHERE o.county = $1 AND o.contest = $2 AND o.application = $3 AND s.state = 'set_right'
ORDER BY s.at DESC LIMIT 1
