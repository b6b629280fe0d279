UPDATE relief_refusal SET answered_at = $3 WHERE county = $1 AND plan = $2 AND answered_at IS NULL
