-- $1 the path of a subtree: sheets are few, made by bureaus
SELECT s.county, s.id, s.version, s.body, s.content, s.sha256, s.made_at, s.made_by_name FROM body b CROSS JOIN score_sheet s
WHERE b.path LIKE $1 || '%' AND b.kind <> 'school' AND s.county = b.county AND s.body = b.id
  AND s.version = (SELECT max(n.version) FROM score_sheet n WHERE n.county = s.county AND n.id = s.id)
ORDER BY b.path, s.id
