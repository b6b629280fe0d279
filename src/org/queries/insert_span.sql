INSERT INTO body_span (body, valid_from, valid_until, name, short_name, kind, department)
VALUES ($1, $2, '9999-12-31', $3, $4, $5, $6)
