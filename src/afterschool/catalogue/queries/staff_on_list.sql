-- Persons of the bodies on the list of county $1 whose proofs all count on day $2.
SELECT f.id, f.name, f.skill, l.name, f.vetting_until, f.health_until, f.contract_until
FROM outside_listing l JOIN outside_staff f ON f.county = l.county AND f.listing = l.id
WHERE l.county = $1 AND l.state = 'listed' AND l.blocked_on IS NULL AND f.active AND f.vetting_until >= $2 AND f.health_until >= $2 AND f.contract_until >= $2
ORDER BY l.name, f.name, f.id
