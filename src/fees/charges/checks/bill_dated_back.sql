-- severity: error
-- says: A bill is dated before the run in which it was made; or the audit knows of no act that made its run, and the run is dated before its entries in the books, or these before the entry they follow. So it was made later than it says, perhaps when its consent or its notice stood no longer.
-- do: Cancel the bill, refund what was paid on it, and find out who wrote beside the program.
SELECT b.county, b.id, b.pupil, b.billed_at FROM bill b
JOIN bill_run r ON r.county = b.county AND r.id = b.run
LEFT JOIN ledger_entry d ON d.county = r.county AND d.id = r.due_entry
LEFT JOIN ledger_entry e ON e.county = r.county AND e.id = r.exempt_entry
LEFT JOIN ledger_entry f ON f.county = r.county AND f.id = COALESCE(r.due_entry, r.exempt_entry)
LEFT JOIN ledger_entry p ON p.county = f.county AND p.school = f.school AND p.fund = f.fund AND p.period = f.period AND p.serial = f.before_serial
WHERE (b.billed_at < r.made_at - 60000000
       OR (NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.subject = CAST(r.id AS TEXT) AND a.subject_kind = 'bill_run' AND a.county = r.county AND a.action = 'charges.bill')
           AND (r.made_at < COALESCE(d.booked_at, r.made_at) - 60000000 OR r.made_at < COALESCE(e.booked_at, r.made_at) - 60000000
                OR f.booked_at < p.booked_at - 60000000)))
  AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)
