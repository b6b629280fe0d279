-- $1 prefecture or county: who reports for its part of the tree.
SELECT b.code, b.id, b.name, b.code FROM body b
WHERE b.level = $1 AND (b.kind = 'county_government' OR b.kind = 'prefecture_government' OR b.kind = 'management_zone')
ORDER BY b.path
