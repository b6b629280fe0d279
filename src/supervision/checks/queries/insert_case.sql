INSERT INTO check_case (county, id, rule, subject_kind, subject, occurrence, school, severity, money, a, b, t, u, words, words_en, run, found_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
