-- severity: error
-- says: The number at the head of a period is not that of its last entry, or its lock is missing.
-- do: Book nothing more in this period and find out who wrote beside the ledger.
SELECT p.county, p.school, p.fund, p.period, p.last_serial FROM ledger_period p
WHERE p.last_serial <> (SELECT coalesce(max(e.serial), 0) FROM ledger_entry e
                        WHERE e.county = p.county AND e.school = p.school AND e.fund = p.fund AND e.period = p.period)
   OR (p.locked_at IS NULL) = EXISTS (SELECT 1 FROM ledger_entry e WHERE e.county = p.county AND e.school = p.school AND e.fund = p.fund
                                      AND e.period = p.period AND e.kind = 'lock')
