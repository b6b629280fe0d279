INSERT INTO settlement (county, plan, pupil, run, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_fen, lessons, missed, kept)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
