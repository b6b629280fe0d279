-- $3, $4 the term: only pupils on the roll whose consent stands.
SELECT w.pupil, p.code, c.grade, w.slot, w.rank, w.course, p.class
FROM wish w
JOIN pupil p ON p.county = w.county AND p.id = w.pupil AND p.state = 'on_roll'
JOIN school_class c ON c.county = p.county AND c.id = p.class
JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school' AND s.school_year = $3 AND s.term = $4 AND s.standing = 'given'
WHERE w.county = $1 AND w.round = $2
ORDER BY p.code, w.slot, w.rank
