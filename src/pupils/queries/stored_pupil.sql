SELECT p.id, p.county, p.school, b.path, p.class, c.name, c.grade, CASE WHEN p.erased_at IS NULL THEN p.name ELSE p.code END, p.code,
       COALESCE(p.born, '1970-01-01'), p.boarding, p.state,
       b.name, c.head_teacher, p.sex, p.resident_id, p.resident_id_digest, p.enrolled_on, p.left_on, p.erased_at, p.version
FROM pupil p JOIN school_class c ON c.county = p.county AND c.id = p.class JOIN body b ON b.id = p.school
WHERE p.id = $1
