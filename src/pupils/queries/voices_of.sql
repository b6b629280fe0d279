-- Without those that ended when the child came to another school.
SELECT n.id, n.serial, n.given_at, n.decision, n.decided_by, n.guardianship, g.state, a.school
FROM consent n LEFT JOIN guardianship g ON g.county = n.county AND g.id = n.guardianship
JOIN agreement a ON a.county = n.county AND a.id = n.agreement
WHERE n.county = $1 AND n.pupil = $2 AND n.kind = $3 AND n.school_year = $4 AND n.term = $5
  AND NOT EXISTS (SELECT 1 FROM consent_end e WHERE e.county = n.county AND e.pupil = n.pupil AND e.kind = n.kind AND e.school_year = n.school_year
                  AND e.term = n.term AND e.serial >= n.serial)
ORDER BY n.serial
