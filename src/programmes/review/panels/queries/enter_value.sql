UPDATE review_draw SET version = version + 1, public_value = $4, entered_at = $5, entered_by = $6, entered_by_name = $7 WHERE county = $1 AND round = $2 AND version = $3
