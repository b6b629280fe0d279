-- What was given towards the costs of a term, wherever its entries stand; what was taken back is none.
SELECT CAST(COALESCE(SUM(g.amount_fen), 0) AS BIGINT) FROM grant_received g
WHERE g.county = $1 AND g.school = $2 AND g.school_year = $3 AND g.term = $4 AND g.kind = 'grant'
  AND NOT EXISTS (SELECT 1 FROM grant_reversal v WHERE v.county = g.county AND v.grant_id = g.id)
