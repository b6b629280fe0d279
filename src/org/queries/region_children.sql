SELECT b.id, b.code, b.county, b.kind, b.department, b.level, b.name, b.short_name, b.path, b.opened, b.closed, b.version,
  (SELECT count(*) FROM body d WHERE d.path > b.path AND d.path < substr(b.path, 1, length(b.path) - 1) || '0' AND d.closed IS NULL),
  (SELECT count(*) FROM body d WHERE d.path > b.path AND d.path < substr(b.path, 1, length(b.path) - 1) || '0' AND d.closed IS NULL
     AND d.kind IN ('school', 'vocational_school'))
FROM body b WHERE b.parent = $1 AND b.closed IS NULL
ORDER BY b.path
