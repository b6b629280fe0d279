SELECT l.valid_from, l.valid_until, b.name, c.name
FROM pupil_place l JOIN school_class c ON c.county = l.county AND c.id = l.class JOIN body b ON b.id = l.school
WHERE l.county = $1 AND l.pupil = $2 AND l.valid_from < l.valid_until
ORDER BY l.valid_from DESC
