-- $1 path of a subtree, $2 state or ''
SELECT county, id, body, body_path, kind, title, addressees, demands, holds_until, state, version, drafted_at, drafted_by, drafted_by_name, number, signed_at, signed_by_name,
       published_at, ended_at, ended_why
FROM circular WHERE body_path LIKE $1 || '%' AND ($2 = '' OR state = $2) ORDER BY drafted_at DESC LIMIT 200
