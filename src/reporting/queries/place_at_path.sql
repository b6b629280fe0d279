SELECT b.id, b.code, b.county, b.name, b.path, CASE WHEN b.kind IN ('school', 'vocational_school') THEN 'school' ELSE b.level END
FROM body b WHERE b.path = $1 AND b.kind <> 'department'
