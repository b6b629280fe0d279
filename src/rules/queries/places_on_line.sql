-- The bodies of a line at which values can stand, from the top.
SELECT b.id, b.code, COALESCE(d.name, b.name), b.kind, b.level, b.path
FROM body b LEFT JOIN division d ON d.code = b.code
WHERE b.code IN ($1, $2, $3, $4, $5, $6, $7, $8) AND b.kind IN ('province_government', 'prefecture_government', 'county_government', 'management_zone',
      'school')
ORDER BY length(b.path)
