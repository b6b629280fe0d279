-- severity: error
-- says: The bills of a run do not add up to its sums, or the sums not to their ledger entries.
-- do: Bill nothing more in this school and find out who wrote beside the program.
SELECT r.county, r.id, r.due_fen, r.exempt_fen FROM bill_run r
LEFT JOIN ledger_entry d ON d.county = r.county AND d.id = r.due_entry
LEFT JOIN ledger_entry e ON e.county = r.county AND e.id = r.exempt_entry
WHERE r.due_fen <> coalesce(d.amount_fen, 0) OR r.exempt_fen <> coalesce(e.amount_fen, 0)
   OR r.due_fen <> (SELECT coalesce(sum(b.due_fen), 0) FROM bill b WHERE b.county = r.county AND b.run = r.id)
   OR r.exempt_fen <> (SELECT coalesce(sum(b.exempt_fen), 0) FROM bill b WHERE b.county = r.county AND b.run = r.id)
   OR r.bills <> (SELECT count(*) FROM bill b WHERE b.county = r.county AND b.run = r.id)
