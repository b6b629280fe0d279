INSERT INTO division (code, parent, level, management_zone, name)
SELECT code, parent, level, management_zone, name
FROM json_to_recordset(CAST($1 AS json)) AS x (code text, parent text, level text, management_zone boolean, name text)
