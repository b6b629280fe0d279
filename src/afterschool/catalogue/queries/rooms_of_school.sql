SELECT r.id, r.version, r.name, r.places, r.in_use
FROM school_room r
WHERE r.county = $1 AND r.school = $2
ORDER BY r.name
