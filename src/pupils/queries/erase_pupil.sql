UPDATE pupil SET name = '', sex = NULL, born = NULL, boarding = FALSE, resident_id = NULL, resident_id_digest = NULL, erased_at = $3, version = version + 1
WHERE county = $1 AND id = $2
