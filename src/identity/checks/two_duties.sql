-- severity: error
-- says: an account holds a role of another duty than its own
-- do: end the grant; make a second account for the other duty
SELECT g.county, g.id AS one_grant, g.account, a.duty, g.role, r.duty AS duty_of_role
FROM role_grant g
JOIN account a ON a.county = g.county AND a.id = g.account
JOIN role r ON r.name = g.role
WHERE r.duty <> a.duty
ORDER BY g.county, g.id
