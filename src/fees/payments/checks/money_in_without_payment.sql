-- severity: error
-- says: The ledger holds money of families for which there is no payment.
-- do: Find out who booked it, and for whom.
SELECT e.county, e.id, e.school, e.amount_fen FROM ledger_entry e
WHERE e.kind = 'transfer' AND e.reference_kind = 'payment' AND e.reverses IS NULL AND e.credit IN ('receivable', 'unknown_money')
  AND NOT EXISTS (SELECT 1 FROM payment_use u WHERE u.county = e.county AND u.entry = e.id)
  AND (e.county, e.id) NOT IN (SELECT u.county, u.again_entry FROM payment_use u WHERE u.again_entry IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.county = e.county AND p.parked_entry = e.id)
