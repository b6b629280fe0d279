SELECT b.code, b.code, b.name FROM body b
WHERE b.level = $1 AND (b.kind = 'county_government' OR b.kind = 'prefecture_government' OR b.kind = 'management_zone')
ORDER BY b.code
