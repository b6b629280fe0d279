UPDATE review_draw SET version = version + 1, public_value = NULL, entered_at = NULL, entered_by = NULL, entered_by_name = NULL
WHERE county = $1 AND round = $2 AND version = $3 AND confirmed_by IS NULL
