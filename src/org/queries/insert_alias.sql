INSERT INTO body_alias (body, alias, valid_from, valid_until, rank)
VALUES ($1, $2, $3, '9999-12-31', $4)
