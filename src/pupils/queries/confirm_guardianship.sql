UPDATE guardianship SET state = 'confirmed', confirmed_at = $3, confirmed_by_name = $4, version = version + 1 WHERE county = $1 AND id = $2
