INSERT INTO bill_relief (county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry,
                         waived_entry, at, by_whom, by_name, settlement_run)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
