INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen,
                  exempt_fen, due_fen, words, words_en, basis)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
