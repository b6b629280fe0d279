-- As the statement for SQLite; only the number is written in another way.
INSERT INTO refund_right (county, id, school, pupil, plan, cause, relief, settled_plan, amount_fen, words, words_en, arose_at)
SELECT s.county, CAST($4 || lpad(to_hex(row_number() OVER (ORDER BY s.pupil)), 12, '0') AS uuid), CAST($2 AS uuid), s.pupil, s.plan, 'settlement', NULL, s.plan,
       s.refund_fen, $5, $6, CAST($7 AS bigint)
FROM settlement s
WHERE s.county = $1 AND s.plan = $3 AND s.refund_fen > 0
  AND NOT EXISTS (SELECT 1 FROM refund_right r WHERE r.county = s.county AND r.settled_plan = s.plan AND r.pupil = s.pupil)
