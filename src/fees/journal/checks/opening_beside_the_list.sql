-- severity: error
-- says: The ledger shows an opening balance that nobody entered with a document, or takes one back that still stands in the list.
-- do: Find out who booked it; enter it with its document or reverse it.
SELECT e.county, e.id, e.school, e.amount_fen FROM ledger_entry e
WHERE e.kind = 'transfer' AND e.credit = 'opening' AND e.reverses IS NULL
  AND NOT EXISTS (SELECT 1 FROM opening_balance o WHERE o.county = e.county AND o.entry = e.id)
UNION ALL
SELECT e.county, e.id, e.school, e.amount_fen FROM ledger_entry e
WHERE e.kind = 'transfer' AND e.debit = 'opening'
  AND NOT EXISTS (SELECT 1 FROM opening_reversal v WHERE v.county = e.county AND v.entry = e.reverses)
