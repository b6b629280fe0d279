-- severity: error
-- says: one account holds, at the same time, two of the three administrators' powers: accounts, rights, audit
-- do: end one of the two grants; give the other power to another person's account
SELECT a.county, a.id AS account, a.name, g.id AS one_grant, p.permission AS one, h.id AS other_grant, q.permission AS other
FROM account a
JOIN role_grant g ON g.county = a.county AND g.account = a.id
JOIN role_permission p ON p.role = g.role AND p.permission IN ('accounts.write', 'roles.grant', 'audit.read')
JOIN role_grant h ON h.county = a.county AND h.account = a.id AND h.valid_from < g.valid_until AND g.valid_from < h.valid_until
JOIN role_permission q ON q.role = h.role AND q.permission IN ('accounts.write', 'roles.grant', 'audit.read')
WHERE p.permission < q.permission
ORDER BY a.county, a.id, g.id, h.id
