INSERT INTO body (id, county, code, kind, department, level, name, short_name, parent, path, opened, closed, version)
SELECT id, county, code, kind, department, level, name, short_name, parent, path, CAST($2 AS date), NULL, 1
FROM json_to_recordset(CAST($1 AS json)) AS x (id uuid, county text, code text, kind text, department text, level text, name text,
     short_name text, parent uuid, path text)
