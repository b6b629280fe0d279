-- $1 and $2 bound the subtree of scopes, $3 and $4 are path and id after which to go on, $5 the role, $6 the account (each empty: any), $7 whether
-- ended ones are meant, $8 today, $9 how many. A grant without a scope holds everywhere: its path is "/". Two parts, so that each goes along its index and
-- stops when the page is full, however many grants there are.
-- Each part has its own order and limit: PostgreSQL does not push those of the whole into the parts.
SELECT * FROM (
    SELECT g.id AS id, g.county, g.account, a.name, a.display_name, g.role, r.words, g.post, o.title, g.scope, c.name AS scope_name, c.path AS path,
           g.valid_from, g.valid_until, g.given_by_name, g.given_at, g.reason, g.ended_by_name, g.end_reason
    FROM body c
    JOIN role_grant g ON g.scope = c.id
    JOIN account a ON a.county = g.county AND a.id = g.account
    JOIN role r ON r.name = g.role
    LEFT JOIN post o ON o.id = g.post
    WHERE c.path >= $1 AND c.path < $2 AND c.path >= $3 AND (c.path > $3 OR CAST(g.id AS TEXT) > $4)
      AND ($5 = '' OR g.role = $5)
      AND ($6 = '' OR CAST(g.account AS TEXT) = $6)
      AND (g.valid_until <= $8) = $7
    ORDER BY c.path, g.id LIMIT $9
) below
UNION ALL
SELECT * FROM (
    SELECT g.id, g.county, g.account, a.name, a.display_name, g.role, r.words, g.post, o.title, g.scope, NULL, '/',
           g.valid_from, g.valid_until, g.given_by_name, g.given_at, g.reason, g.ended_by_name, g.end_reason
    FROM role_grant g
    JOIN account a ON a.county = g.county AND a.id = g.account
    JOIN role r ON r.name = g.role
    LEFT JOIN post o ON o.id = g.post
    WHERE g.scope IS NULL AND '/' >= $1 AND '/' < $2 AND ('/' > $3 OR ('/' = $3 AND CAST(g.id AS TEXT) > $4))
      AND ($5 = '' OR g.role = $5)
      AND ($6 = '' OR CAST(g.account AS TEXT) = $6)
      AND (g.valid_until <= $8) = $7
    ORDER BY g.id LIMIT $9
) of_the_system
ORDER BY path, id LIMIT $9
