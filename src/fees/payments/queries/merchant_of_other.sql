-- Another school whose payee, as it was entered last, has the number $1 and another account.
SELECT b.name, p.account_name FROM fee_payee p JOIN body b ON b.county = p.county AND b.id = p.school
WHERE p.merchant = $1 AND p.school <> $2 AND (p.account_name <> $3 OR p.account_masked <> $4)
  AND NOT EXISTS (SELECT 1 FROM fee_payee n WHERE n.county = p.county AND n.school = p.school AND n.version = p.version + 1)
LIMIT 1
