INSERT INTO refund_right (county, id, school, pupil, plan, cause, relief, settled_plan, amount_fen, words, words_en, arose_at)
SELECT l.county, $3, l.school, l.pupil, l.plan, 'relief', l.id, NULL, l.refund_fen, l.words, l.words_en, $4
FROM bill_relief l
WHERE l.county = $1 AND l.id = $2 AND l.refund_fen > 0
  AND NOT EXISTS (SELECT 1 FROM refund_right r WHERE r.county = l.county AND r.relief = l.id)
