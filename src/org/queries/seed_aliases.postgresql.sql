INSERT INTO body_alias (body, alias, valid_from, valid_until, rank)
SELECT body, alias, CAST($2 AS date), '9999-12-31', rank FROM json_to_recordset(CAST($1 AS json)) AS x (body uuid, alias text, rank bigint)
