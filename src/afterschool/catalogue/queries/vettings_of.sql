-- Of the persons of listing $2, the newest first.
SELECT v.staff, v.proof, v.vetted_on, v.valid_until, v.file_name, v.file, v.file_bytes, v.entered_at, v.entered_by_name
FROM outside_vetting v
WHERE v.county = $1 AND v.listing = $2
ORDER BY v.entered_at DESC, v.id DESC
