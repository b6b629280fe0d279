-- $1 the county, $2 the school, $3 the cap of a term in fen: what a pupil's standing bills of a plan ask before reductions.
WITH standing AS MATERIALIZED (
    SELECT b.county, b.pupil, b.plan, b.gross_fen - b.cut_fen AS fen FROM bill b
    WHERE b.county = $1 AND b.school = $2
      AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)),
whole AS MATERIALIZED (SELECT county, pupil, plan, CAST(SUM(fen) AS BIGINT) AS fen FROM standing GROUP BY county, pupil, plan)
SELECT w.pupil, CAST(w.plan AS TEXT), w.fen, CAST($3 AS BIGINT), CAST(u.code AS TEXT), ''
FROM whole w JOIN pupil u ON u.county = w.county AND u.id = w.pupil
WHERE w.fen > CAST($3 AS BIGINT)
