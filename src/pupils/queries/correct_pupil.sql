UPDATE pupil SET name = $3, sex = $4, born = $5, boarding = $6, resident_id = $7, resident_id_digest = $8, version = version + 1
WHERE county = $1 AND id = $2
