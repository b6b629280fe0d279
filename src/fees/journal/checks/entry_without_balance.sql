-- severity: error
-- says: An entry stands in no sum of its accounts.
-- do: Add the entries of the period up again.
SELECT e.county, e.id, e.school, e.period FROM ledger_entry e
WHERE e.kind = 'transfer' AND (NOT EXISTS (SELECT 1 FROM ledger_balance b WHERE b.county = e.county AND b.school = e.school AND b.fund = e.fund
                                           AND b.period = e.period AND b.account = e.debit)
                               OR NOT EXISTS (SELECT 1 FROM ledger_balance b WHERE b.county = e.county AND b.school = e.school AND b.fund = e.fund
                                              AND b.period = e.period AND b.account = e.credit))
