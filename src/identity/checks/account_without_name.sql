-- severity: error
-- says: an account and the register of names do not agree: nobody can sign in to it, or its name could be taken by another
-- do: put the name right in account_name
SELECT a.county, a.id AS account, a.name
FROM account a
LEFT JOIN account_name n ON n.name = a.name
WHERE n.name IS NULL OR n.account <> a.id OR n.county <> a.county
ORDER BY a.county, a.id
