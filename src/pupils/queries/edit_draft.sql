UPDATE agreement_draft SET title = $3, text = $4, edited_at = $5, edited_by_name = $6, version = version + 1 WHERE county = $1 AND id = $2
