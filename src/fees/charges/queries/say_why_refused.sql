UPDATE relief_refusal SET words = $3, words_en = $4 WHERE county = $1 AND plan = $2 AND answered_at IS NULL
