SELECT pupil, cause, reference FROM relief_refusal WHERE county = $1 AND plan = $2 AND answered_at IS NULL ORDER BY cause, reference, pupil
