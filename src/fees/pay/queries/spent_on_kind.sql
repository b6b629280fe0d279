-- What was spent on a kind for a term, wherever its entries stand; what was taken back is none.
SELECT CAST(COALESCE(SUM(b.amount_fen), 0) AS BIGINT) FROM spending_booking b
WHERE b.county = $1 AND b.school = $2 AND b.school_year = $3 AND b.term = $4 AND b.kind = $5
  AND NOT EXISTS (SELECT 1 FROM spending_reversal v WHERE v.county = b.county AND v.entry = b.entry)
