-- From when to when schools of county $1 have contracts with listed bodies, early endings counted; without those called off before their first day.
SELECT k.school, k.listing, k.starts_on, COALESCE(k.ended_on, k.ends_on)
FROM outside_contract k
WHERE k.county = $1 AND (k.ended_on IS NULL OR k.ended_on >= k.starts_on)
ORDER BY k.starts_on, k.id
