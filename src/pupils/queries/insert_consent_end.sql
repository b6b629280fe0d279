-- What the family of $2 has decided for a term ends with its last decision; what stood is kept. Nothing where it has ended before and nothing was decided since.
INSERT INTO consent_end (county, pupil, kind, school_year, term, serial, from_school, to_school, standing, consent, given_at, ended_at)
SELECT n.county, n.pupil, n.kind, n.school_year, n.term, n.serial, $6, $7, COALESCE(s.standing, 'none'), s.consent, s.given_at, $8
FROM consent n
LEFT JOIN consent_standing s ON s.county = n.county AND s.pupil = n.pupil AND s.kind = n.kind AND s.school_year = n.school_year AND s.term = n.term
WHERE n.county = $1 AND n.pupil = $2 AND n.kind = $3 AND n.school_year = $4 AND n.term = $5
  AND NOT EXISTS (SELECT 1 FROM consent l WHERE l.county = n.county AND l.pupil = n.pupil AND l.kind = n.kind AND l.school_year = n.school_year
                  AND l.term = n.term AND l.serial > n.serial)
ON CONFLICT (county, pupil, kind, school_year, term, serial) DO NOTHING
