INSERT INTO body_place (body, valid_from, valid_until, parent, path)
SELECT id, opened, '9999-12-31', parent, path FROM body
