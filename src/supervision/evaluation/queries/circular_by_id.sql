SELECT county, id, body, body_path, kind, title, addressees, demands, holds_until, state, version, drafted_at, drafted_by, drafted_by_name, number, signed_at, signed_by_name,
       published_at, ended_at, ended_why
FROM circular WHERE county = $1 AND id = $2
