-- Refused again where it was just tried again ($9 within the hour in which that answered it): it waits since before.
INSERT INTO relief_refusal (county, pupil, plan, cause, reference, school, words, words_en, at, answered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL)
ON CONFLICT (county, pupil, plan, cause, reference) DO UPDATE SET words = excluded.words, words_en = excluded.words_en,
    at = CASE WHEN relief_refusal.answered_at IS NULL OR relief_refusal.answered_at > excluded.at - 3600000000 THEN relief_refusal.at ELSE excluded.at END, answered_at = NULL
