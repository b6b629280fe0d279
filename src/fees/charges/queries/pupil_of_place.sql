-- The same of one pupil, wherever it is now, and whether its consent at the school $5 ended because it has come to another one since: then as it stood when it ended.
SELECT p.id, p.class, p.code, p.name, p.state,
       CASE WHEN e.pupil IS NULL THEN s.standing WHEN e.standing <> 'none' THEN e.standing END,
       CASE WHEN e.pupil IS NULL THEN s.consent ELSE e.consent END, CASE WHEN e.pupil IS NULL THEN s.given_at ELSE e.given_at END, e.pupil IS NOT NULL
FROM pupil p
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school' AND s.school_year = $3 AND s.term = $4
LEFT JOIN consent_end e ON e.county = p.county AND e.pupil = p.id AND e.kind = 'after_school' AND e.school_year = $3 AND e.term = $4 AND e.from_school = $5
      AND NOT EXISTS (SELECT 1 FROM consent_end l WHERE l.county = e.county AND l.pupil = e.pupil AND l.kind = e.kind AND l.school_year = e.school_year
                      AND l.term = e.term AND l.from_school = e.from_school AND l.serial > e.serial)
WHERE p.county = $1 AND p.id = $2
