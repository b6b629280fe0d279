INSERT INTO body_place (body, valid_from, valid_until, parent, path)
VALUES ($1, $2, '9999-12-31', $3, $4)
