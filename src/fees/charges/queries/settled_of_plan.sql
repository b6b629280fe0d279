-- What the settlement of a term made of each pupil's bills.
SELECT pupil, asked_fen, charged_fen, refund_fen, waived_fen FROM settlement WHERE county = $1 AND plan = $2 ORDER BY pupil
