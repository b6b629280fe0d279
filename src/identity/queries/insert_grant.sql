INSERT INTO role_grant (county, id, account, duty, role, post, scope, valid_from, valid_until, given_by, given_by_name, given_at, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
