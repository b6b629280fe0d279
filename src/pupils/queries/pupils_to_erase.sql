SELECT id FROM pupil WHERE county = $1 AND left_on IS NOT NULL AND left_on < $2 AND erased_at IS NULL ORDER BY left_on, id LIMIT 500
