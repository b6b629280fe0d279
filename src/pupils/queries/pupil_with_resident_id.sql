SELECT id FROM pupil WHERE county = $1 AND resident_id_digest = $2 AND left_on IS NULL
