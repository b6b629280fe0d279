INSERT INTO pay_amount (county, sheet, line, revision, before_revision, before_answer, share_before, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words,
                        words_en, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
