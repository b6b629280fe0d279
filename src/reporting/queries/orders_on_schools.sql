SELECT p.school, o.county, o.id, o.number, i.name, o.at, o.what
FROM tally_place p CROSS JOIN rectification_order o CROSS JOIN body i
WHERE p.county = $1 AND (CAST($2 AS TEXT) IS NULL OR CAST(p.school AS TEXT) = $2) AND o.body = p.school AND o.at >= $3 AND o.at < $4 AND i.id = o.issuer
ORDER BY o.id
