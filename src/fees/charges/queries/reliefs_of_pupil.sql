SELECT id, cause, amount_fen, refund_fen, waived_fen, words, words_en, at, CASE WHEN settlement_run IS NULL THEN 0 ELSE 1 END
FROM bill_relief WHERE county = $1 AND pupil = $2 AND plan = $3 AND amount_fen > 0 ORDER BY at, id
