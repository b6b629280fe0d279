SELECT COUNT(*)
FROM pupil p JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id
WHERE p.county = $1 AND p.class = $2 AND p.state = 'on_roll' AND s.kind = $3 AND s.school_year = $4 AND s.term = $5 AND s.standing = 'given'
GROUP BY s.given_at / 1000000
ORDER BY COUNT(*) DESC
LIMIT 1
