-- $1 {"<session>": "<county>", …}. The callers of requests that are answered together; without grants. OFFSET 0 keeps it a look-up by key for each.
SELECT s.county, s.id, s.digest, s.last_seen, s.expires_at, s.ended_at, a.id, a.display_name, a.state, a.language
FROM json_each_text(CAST($1 AS json)) w
CROSS JOIN LATERAL (SELECT x.county, x.id, x.account, x.digest, x.last_seen, x.expires_at, x.ended_at FROM account_session x
                    WHERE x.county = w.value AND x.id = CAST(w.key AS uuid) OFFSET 0) s
CROSS JOIN LATERAL (SELECT x.id, x.display_name, x.state, x.language FROM account x WHERE x.county = s.county AND x.id = s.account OFFSET 0) a
