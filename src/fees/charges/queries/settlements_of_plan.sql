-- What was settled of each pupil; in no order. Nothing before the settlement.
SELECT pupil, CAST(refund_fen + waived_fen AS BIGINT), refund_fen, exempt_fen FROM settlement WHERE county = $1 AND plan = $2
