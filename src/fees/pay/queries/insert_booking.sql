INSERT INTO spending_booking (county, subject, kind, subject_kind, sheet, school, school_year, term, fund, debit, credit, amount_fen, entry, words, document, day,
                              listed, ceiling_percent, income_fen, before_fen, approval, approval_decision, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'service', $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
