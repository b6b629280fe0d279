INSERT INTO body (id, county, code, kind, department, level, name, short_name, parent, path, opened, closed, version)
SELECT value ->> 'id', value ->> 'county', value ->> 'code', value ->> 'kind', value ->> 'department', value ->> 'level', value ->> 'name',
       value ->> 'short_name', value ->> 'parent', value ->> 'path', $2, NULL, 1
FROM json_each($1)
