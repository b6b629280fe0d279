-- severity: warning
-- says: A child is bound to an account that is closed.
-- do: Undo the binding on the child's page; the family needs a new slip for another account.
SELECT g.county, g.pupil, g.id
FROM guardianship g JOIN account_name m ON m.account = g.account JOIN account a ON a.county = m.county AND a.id = m.account
WHERE g.seat IS NOT NULL AND a.state = 'closed'
