-- $1 the scopes of the reader, $2 a subtree: the merchant numbers of the payees as they were entered last.
SELECT o.merchant, MIN(o.account_name), COUNT(*) FROM fee_payee o
WHERE o.merchant > ''
  AND NOT EXISTS (SELECT 1 FROM fee_payee n WHERE n.county = o.county AND n.school = o.school AND n.version = o.version + 1)
  AND EXISTS (SELECT 1 FROM body b, json_each($1) s WHERE b.county = o.county AND b.id = o.school
              AND substr(b.path, 1, length(s.key)) = s.key AND substr(b.path, 1, length($2)) = $2)
GROUP BY o.merchant
