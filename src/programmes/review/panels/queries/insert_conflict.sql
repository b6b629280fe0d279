INSERT INTO review_conflict (county, round, expert, application, relation, depth, words, words_en, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (county, round, expert, application, relation) DO NOTHING
