-- $1 {"<session>": "<county>", …}. The callers of requests that are answered together; without grants.
SELECT s.county, s.id, s.digest, s.last_seen, s.expires_at, s.ended_at, a.id, a.display_name, a.state, a.language
FROM json_each($1) w
CROSS JOIN account_session s ON s.county = w.value AND s.id = w.key
CROSS JOIN account a ON a.county = s.county AND a.id = s.account
