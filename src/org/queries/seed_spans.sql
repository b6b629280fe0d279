INSERT INTO body_span (body, valid_from, valid_until, name, short_name, kind, department)
SELECT id, opened, '9999-12-31', name, short_name, kind, department FROM body
