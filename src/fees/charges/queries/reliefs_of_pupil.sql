SELECT l.id, l.cause, l.amount_fen, l.refund_fen, l.waived_fen, l.words, l.words_en, l.at, CASE WHEN l.settlement_run IS NULL THEN 0 ELSE 1 END, u.at
FROM bill_relief l LEFT JOIN bill_relief_undo u ON u.county = l.county AND u.relief = l.id
WHERE l.county = $1 AND l.pupil = $2 AND l.plan = $3 AND l.amount_fen > 0 ORDER BY l.at, l.id
