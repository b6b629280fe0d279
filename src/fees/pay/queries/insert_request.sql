INSERT INTO overrun_request (county, id, school, school_year, term, subject_kind, subject, kind, amount_fen, cause, document, day, words, income_fen, before_fen,
                             ceiling_percent, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
