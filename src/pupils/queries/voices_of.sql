SELECT n.id, n.serial, n.given_at, n.decision, n.decided_by, n.guardianship, g.state
FROM consent n LEFT JOIN guardianship g ON g.county = n.county AND g.id = n.guardianship
WHERE n.county = $1 AND n.pupil = $2 AND n.kind = $3 AND n.school_year = $4 AND n.term = $5
ORDER BY n.serial
