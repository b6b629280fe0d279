-- Reliefs of the school $2 in county $1 that could not be reckoned.
SELECT 'open_reliefs', COUNT(*), NULL, 0 FROM relief_refusal WHERE county = $1 AND school = $2 AND answered_at IS NULL
