INSERT INTO relief_refusal (county, pupil, plan, cause, reference, school, words, words_en, at, answered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL)
ON CONFLICT (county, pupil, plan, cause, reference) DO UPDATE SET words = excluded.words, words_en = excluded.words_en, at = excluded.at, answered_at = NULL
