SELECT b.path, v.file_name
FROM teacher_vetting v JOIN body b ON b.county = v.county AND b.id = v.school
WHERE v.teacher = $1 AND v.file = $2
LIMIT 1
