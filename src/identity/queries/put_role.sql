INSERT INTO role (name, words, words_en, duty, needs_post) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (name) DO UPDATE SET words = excluded.words, words_en = excluded.words_en, duty = excluded.duty, needs_post = excluded.needs_post
