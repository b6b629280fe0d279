INSERT INTO progress_report (county, id, unit, book, period, year, period_until, serial, before_serial, words, proofs, act, by_whom, body, office)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'progress.reported', $12, $13, $14)
