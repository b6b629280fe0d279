-- Draws of the county $1 at $2. $3 the actor, $4 where it may enter public values, $5 where it may run draws, $6 when
-- the day began: what was to be drawn on an earlier day is late. A county has one draw for each lottery round.
SELECT 'enter_values', COUNT(*), MIN(d.draws_at), CAST(COALESCE(SUM(CASE WHEN d.draws_at < $6 THEN 1 ELSE 0 END), 0) AS BIGINT)
FROM allocation_draw d JOIN body b ON b.county = d.county AND b.id = d.school
WHERE d.county = $1 AND d.state = 'announced' AND d.draws_at <= $2
  AND EXISTS (SELECT 1 FROM json_each($4) g WHERE substr(b.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'confirm_values', COUNT(*), MIN(d.draws_at), CAST(COALESCE(SUM(CASE WHEN d.draws_at < $6 THEN 1 ELSE 0 END), 0) AS BIGINT)
FROM allocation_draw d JOIN body b ON b.county = d.county AND b.id = d.school
WHERE d.county = $1 AND d.state = 'entered' AND d.entered_by <> $3
  AND EXISTS (SELECT 1 FROM json_each($4) g WHERE substr(b.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'run_draws', COUNT(*), MIN(d.draws_at), CAST(COALESCE(SUM(CASE WHEN d.draws_at < $6 THEN 1 ELSE 0 END), 0) AS BIGINT)
FROM allocation_draw d JOIN body b ON b.county = d.county AND b.id = d.school
WHERE d.county = $1 AND d.state = 'confirmed'
  AND EXISTS (SELECT 1 FROM json_each($5) g WHERE substr(b.path, 1, length(g.key)) = g.key)
