-- Where the group of a pupil went that was stopped because it had too few. The pupil's answers first: see CROSS JOIN.
SELECT g.target FROM group_answer a CROSS JOIN group_case g
WHERE a.county = $1 AND a.pupil = $2 AND g.county = a.county AND g.id = a.group_case
  AND g.course = $3 AND g.state = 'done' AND g.target IS NOT NULL AND a.outcome IS NOT NULL
ORDER BY g.closed_at DESC LIMIT 1
