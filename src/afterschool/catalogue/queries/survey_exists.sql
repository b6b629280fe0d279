SELECT 1 FROM needs_survey WHERE id = $1
