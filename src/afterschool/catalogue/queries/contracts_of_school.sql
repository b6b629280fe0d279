SELECT k.id, k.version, k.county, k.school, b.name, b.path, k.listing, l.name, k.number, k.signed_on, k.starts_on, k.ends_on, k.bond_kind, k.bond_fen, k.file_name, k.file,
       k.file_bytes, k.recorded_at, k.recorded_by_name, k.ended_on, k.end_reason
FROM outside_contract k
JOIN body b ON b.county = k.county AND b.id = k.school
JOIN outside_listing l ON l.county = k.county AND l.id = k.listing
WHERE k.county = $1 AND k.school = $2
ORDER BY k.ends_on DESC, k.id
