-- severity: error
-- says: an administrator's role permits business, or a business role permits administration
-- do: take the permission out of the role; give it through a role of the right duty to another account
SELECT r.name AS role, r.duty, p.permission
FROM role r
JOIN role_permission p ON p.role = r.name
WHERE (r.duty = 'business' AND p.permission IN ('accounts.read', 'accounts.write', 'roles.read', 'roles.grant', 'audit.read'))
   OR (r.duty <> 'business' AND p.permission NOT IN ('org.read', 'accounts.read', 'accounts.write', 'roles.read', 'roles.grant', 'audit.read'))
ORDER BY r.name, p.permission
