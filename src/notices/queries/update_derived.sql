-- What follows from the effective text. $3 is the version that the caller saw; no row means somebody was faster.
UPDATE notice
SET version = version + 1, revision = $4, form = $5, number = $6, number_key = $7, title = $8, title_key = $9, issuers = $10, genre = $11, issued = $12,
    effect_from = $13, expires_on = $14, interpreter = $15, interpreter_ground = $16, findings_open = $17, errors_open = $18, edited_at = $19,
    edited_by = $20, effective = $21
WHERE county = $1 AND id = $2 AND version = $3 AND stage = 'draft'
