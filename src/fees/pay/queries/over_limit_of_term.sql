-- What was spent beyond the list or above a ceiling because the county approved it, by account; $3 the period in whose books it stands: what was taken back
-- within it is none.
SELECT b.debit, CAST(SUM(b.amount_fen) AS BIGINT)
FROM spending_booking b JOIN ledger_entry i ON i.county = b.county AND i.id = b.entry
WHERE b.county = $1 AND b.school = $2 AND i.period = $3 AND b.approval IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.county = b.county AND e.reverses = b.entry AND e.period = $3)
GROUP BY b.debit ORDER BY b.debit
