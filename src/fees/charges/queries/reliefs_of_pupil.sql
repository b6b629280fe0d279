SELECT id, cause, amount_fen, refund_fen, waived_fen, words, words_en, at FROM bill_relief WHERE county = $1 AND pupil = $2 AND plan = $3 ORDER BY at, id
