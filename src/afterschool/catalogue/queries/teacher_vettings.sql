-- Of the outside persons of school $2 with proofs of their own, the newest first.
SELECT v.teacher, v.proof, v.vetted_on, v.valid_until, v.file_name, v.file, v.file_bytes, v.entered_at, v.entered_by_name
FROM teacher_vetting v
WHERE v.county = $1 AND v.school = $2
ORDER BY v.entered_at DESC, v.id DESC
