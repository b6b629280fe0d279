SELECT COUNT(*), COUNT(s.pupil), MIN(s.given_at), MAX(s.given_at)
FROM pupil p LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = $3 AND s.school_year = $4 AND s.term = $5
                                         AND s.standing = 'given'
WHERE p.county = $1 AND p.class = $2 AND p.state = 'on_roll'
