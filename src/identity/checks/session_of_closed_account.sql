-- severity: error
-- says: a locked or closed account has an open session
-- do: end the session; find out how the account was locked or closed
SELECT s.county, s.id AS session, s.account, a.state
FROM account_session s
JOIN account a ON a.county = s.county AND a.id = s.account
WHERE a.state <> 'active' AND s.ended_at IS NULL
ORDER BY s.county, s.id
