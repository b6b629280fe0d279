INSERT INTO division (code, parent, level, management_zone, name)
SELECT value ->> 'code', value ->> 'parent', value ->> 'level', value ->> 'management_zone', value ->> 'name' FROM json_each($1)
