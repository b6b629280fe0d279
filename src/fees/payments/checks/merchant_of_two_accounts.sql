-- severity: error
-- says: One merchant number of the on-line channel stands with two accounts.
-- do: Ask the channel whose it is, and enter the other payee anew; it takes no on-line payments until then.
SELECT p.county, p.school, p.merchant FROM fee_payee p
JOIN fee_payee o ON o.merchant = p.merchant AND (o.account_name <> p.account_name OR o.account_masked <> p.account_masked)
WHERE p.merchant <> ''
  AND NOT EXISTS (SELECT 1 FROM fee_payee n WHERE n.county = p.county AND n.school = p.school AND n.version = p.version + 1)
  AND NOT EXISTS (SELECT 1 FROM fee_payee n WHERE n.county = o.county AND n.school = o.school AND n.version = o.version + 1)
