-- All pupils of a settled plan to whom something goes back, in one statement; whoever has the right already is left out. $4 the first 24 characters
-- of the ids: the numbers behind them follow the order of the pupils.
INSERT INTO refund_right (county, id, school, pupil, plan, cause, relief, settled_plan, amount_fen, words, words_en, arose_at)
SELECT s.county, $4 || printf('%012x', row_number() OVER (ORDER BY s.pupil)), $2, s.pupil, s.plan, 'settlement', NULL, s.plan, s.refund_fen, $5, $6, $7
FROM settlement s
WHERE s.county = $1 AND s.plan = $3 AND s.refund_fen > 0
  AND NOT EXISTS (SELECT 1 FROM refund_right r WHERE r.county = s.county AND r.settled_plan = s.plan AND r.pupil = s.pupil)
