-- severity: error
-- says: The ledger takes back a spending that still stands in the list of spending: nobody said why.
-- do: Find out who reversed the entry; enter the spending anew if it was right.
SELECT b.county, b.subject, b.kind FROM spending_booking b
JOIN ledger_entry e ON e.county = b.county AND e.reverses = b.entry
LEFT JOIN spending_reversal v ON v.county = b.county AND v.entry = b.entry
WHERE v.entry IS NULL
