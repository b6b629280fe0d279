-- severity: error
-- says: somebody gave a role to oneself
-- do: end the grant; let another security administrator decide about it
SELECT county, id AS one_grant, account, role FROM role_grant WHERE given_by = account ORDER BY county, id
