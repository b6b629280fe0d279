-- Where the group of a pupil went that was stopped because it had too few.
SELECT g.target FROM group_answer a JOIN group_case g ON g.county = a.county AND g.id = a.group_case
WHERE a.county = $1 AND a.pupil = $2 AND g.course = $3 AND g.state = 'done' AND g.target IS NOT NULL
ORDER BY g.closed_at DESC LIMIT 1
