UPDATE identity_opening SET opened_at = $3, released = NULL WHERE county = $1 AND id = $2 AND opened_at IS NULL AND approved_at IS NOT NULL
