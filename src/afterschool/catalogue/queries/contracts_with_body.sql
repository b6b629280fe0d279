SELECT k.id, b.name, k.number, k.starts_on, k.ends_on, k.ended_on, k.end_reason
FROM outside_contract k JOIN body b ON b.county = k.county AND b.id = k.school
WHERE k.county = $1 AND k.listing = $2
ORDER BY k.ends_on DESC, k.id
