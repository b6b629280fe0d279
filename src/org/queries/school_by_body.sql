SELECT b.id, b.code, b.county, b.name, b.path, s.stage, s.tier, k.code, s.credit_code, s.boarding, s.private, b.closed, s.version
FROM school s JOIN body b ON b.id = s.body
LEFT JOIN school_code k ON k.body = b.id AND k.voided IS NULL
WHERE s.body = $1
