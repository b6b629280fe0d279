-- severity: error
-- says: The ledger shows spending that stands in no list of spending: nobody compared it with the rules.
-- do: Find out who booked it; enter it as spending or reverse it.
SELECT e.county, e.id, e.school, e.debit, e.amount_fen FROM ledger_entry e
LEFT JOIN spending_booking b ON b.county = e.county AND b.entry = e.id
WHERE e.kind = 'transfer' AND e.debit LIKE 'spent_%' AND b.entry IS NULL AND e.reverses IS NULL
