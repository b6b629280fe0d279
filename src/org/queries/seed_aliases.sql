INSERT INTO body_alias (body, alias, valid_from, valid_until, rank)
SELECT value ->> 'body', value ->> 'alias', $2, '9999-12-31', value ->> 'rank' FROM json_each($1)
