SELECT e.at, e.who, e.event, '', e.reason
FROM outside_event e
WHERE e.county = $1 AND e.listing = $2
ORDER BY e.at, e.id
