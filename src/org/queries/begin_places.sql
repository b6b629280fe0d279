-- After bodies below $1 have their new path: one open place each. Those that were closed before have none.
INSERT INTO body_place (body, valid_from, valid_until, parent, path)
SELECT id, $3, '9999-12-31', parent, path FROM body WHERE path >= $1 AND path < $2 AND closed IS NULL
