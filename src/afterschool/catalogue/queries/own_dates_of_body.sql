-- What may run out at body $2 itself and its people, while it is on the list.
SELECT l.licence_until, MIN(f.vetting_until), MIN(f.health_until), MIN(f.contract_until)
FROM outside_listing l
LEFT JOIN outside_staff f ON f.county = l.county AND f.listing = l.id AND f.active
WHERE l.county = $1 AND l.body = $2 AND l.state = 'listed'
GROUP BY l.county, l.id
