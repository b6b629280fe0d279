-- severity: error
-- says: The ledger shows a balance that went over in a merger of schools and that nobody carried with a document, or takes one back that still stands in the list.
-- do: Find out who booked it; carry it with its document or reverse it, both entries together.
SELECT e.county, e.id, e.school, e.amount_fen FROM ledger_entry e
WHERE e.kind = 'transfer' AND e.reverses IS NULL
  AND ((e.debit = 'carried' AND NOT EXISTS (SELECT 1 FROM carried_balance c WHERE c.county = e.county AND c.from_entry = e.id))
       OR (e.credit = 'carried' AND NOT EXISTS (SELECT 1 FROM carried_balance c WHERE c.county = e.county AND c.to_entry = e.id)))
UNION ALL
SELECT e.county, e.id, e.school, e.amount_fen FROM ledger_entry e
WHERE e.kind = 'transfer' AND e.reverses IS NOT NULL AND (e.debit = 'carried' OR e.credit = 'carried')
  AND NOT EXISTS (SELECT 1 FROM carried_balance_reversal v WHERE v.county = e.county AND (v.from_entry = e.reverses OR v.to_entry = e.reverses))
