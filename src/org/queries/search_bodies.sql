-- $1 and $2 bound the subtree, $3 is the path after which to go on, $4 the text, $5 the kind (empty: any), $6 how many.
SELECT b.id, b.code, b.county, b.kind, b.department, b.level, b.name, b.short_name, b.path, b.opened, b.closed, b.version
FROM body b
WHERE b.path >= $1 AND b.path < $2 AND b.path > $3
  AND ($5 = '' OR b.kind = $5)
  AND (b.code = $4 OR b.name LIKE '%' || $4 || '%' ESCAPE '\' OR b.short_name LIKE '%' || $4 || '%' ESCAPE '\'
       OR EXISTS (SELECT 1 FROM body_alias a WHERE a.body = b.id AND a.alias LIKE '%' || $4 || '%' ESCAPE '\')
       OR EXISTS (SELECT 1 FROM school_code k WHERE k.body = b.id AND k.code = $4))
ORDER BY b.path LIMIT $6
