UPDATE identity_opening SET approved_key = $3, approved_by = $4, approved_name = $5, approved_at = $6, released = $7
WHERE county = $1 AND id = $2 AND approved_by IS NULL AND refused_by IS NULL
