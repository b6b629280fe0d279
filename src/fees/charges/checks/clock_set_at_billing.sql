-- severity: warning
-- says: A run of bills that the audit knows is dated more than a minute before its entries in the books, or these before the entry they follow: the server's clock was set, or somebody dated the run back and wrote it into the audit too.
-- do: Compare the audit's lines before and after it, and the server's record of its clock. If other acts of these minutes went back as well, the bills are right and nothing is to be done; if only this run did, run luoshi audit verify, cancel its bills and find out who wrote beside the program.
SELECT r.county, r.id, r.school, r.made_at, f.booked_at, p.booked_at AS followed_at FROM bill_run r
LEFT JOIN ledger_entry d ON d.county = r.county AND d.id = r.due_entry
LEFT JOIN ledger_entry e ON e.county = r.county AND e.id = r.exempt_entry
LEFT JOIN ledger_entry f ON f.county = r.county AND f.id = COALESCE(r.due_entry, r.exempt_entry)
LEFT JOIN ledger_entry p ON p.county = f.county AND p.school = f.school AND p.fund = f.fund AND p.period = f.period AND p.serial = f.before_serial
WHERE (r.made_at < COALESCE(d.booked_at, r.made_at) - 60000000 OR r.made_at < COALESCE(e.booked_at, r.made_at) - 60000000 OR f.booked_at < p.booked_at - 60000000)
  AND EXISTS (SELECT 1 FROM audit_entry a WHERE a.subject = CAST(r.id AS TEXT) AND a.subject_kind = 'bill_run' AND a.county = r.county AND a.action = 'charges.bill')
