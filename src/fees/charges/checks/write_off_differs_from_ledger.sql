-- severity: error
-- says: A bill was written off and its entry says something else, or its standing holds less than what was given up.
-- do: Ask for no money on this bill before it is explained.
SELECT a.county, a.write_off, a.bill FROM bill_write_off_answer a
JOIN bill_standing s ON s.county = a.county AND s.bill = a.bill
LEFT JOIN ledger_entry e ON e.county = a.county AND e.id = a.entry AND e.debit = 'written_off' AND e.credit = 'receivable'
WHERE a.answer = 'confirmed'
  AND (e.amount_fen IS NULL OR e.amount_fen <> a.amount_fen
       OR (s.waived_fen < a.amount_fen AND NOT EXISTS (SELECT 1 FROM bill_write_off_return r WHERE r.county = a.county AND r.write_off = a.write_off)))
