-- severity: error
-- says: The ledger pays a refund that no refund names.
-- do: Find out who booked it and where the money went.
SELECT e.county, e.school, e.id, e.amount_fen FROM ledger_entry e
WHERE e.reason = 'refunded' AND e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM refund_step s WHERE s.county = e.county AND s.entry = e.id)
