UPDATE identity_opening SET refused_by = $3, refused_name = $4, refused_at = $5 WHERE county = $1 AND id = $2 AND approved_by IS NULL AND refused_by IS NULL
