-- From when to when school $2 has contracts with listed bodies, early endings counted.
SELECT k.school, k.listing, k.starts_on, COALESCE(k.ended_on, k.ends_on)
FROM outside_contract k
WHERE k.county = $1 AND k.school = $2
ORDER BY k.starts_on, k.id
