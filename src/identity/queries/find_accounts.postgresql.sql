-- $1 and $2 bound the subtree, $3 and $4 are path and name after which to go on, $5 the text in lower case, $6 the state, $7 the duty (each empty:
-- any), $8 how many. An account without a home belongs to the whole system: its path is "/". Two parts, so that each goes along its index and stops when
-- the page is full, however many accounts there are.
-- Each part has its own order and limit: PostgreSQL does not push those of the whole into the parts.
SELECT * FROM (
    SELECT a.id, a.county, a.name, a.display_name, a.duty, a.state, a.body, b.name AS body_name, b.path AS path, a.totp_secret IS NOT NULL,
           a.must_change_password, a.last_sign_in, a.created_at, a.version
    FROM body b
    JOIN account a ON a.body = b.id
    WHERE b.path >= $1 AND b.path < $2 AND b.path >= $3 AND (b.path > $3 OR a.name > $4)
      AND (a.name LIKE '%' || $5 || '%' ESCAPE '\' OR lower(a.display_name) LIKE '%' || $5 || '%' ESCAPE '\')
      AND ($6 = '' OR a.state = $6)
      AND ($7 = '' OR a.duty = $7)
    ORDER BY b.path, a.name LIMIT $8
) below
UNION ALL
SELECT * FROM (
    SELECT a.id, a.county, a.name, a.display_name, a.duty, a.state, a.body, NULL, '/', a.totp_secret IS NOT NULL,
           a.must_change_password, a.last_sign_in, a.created_at, a.version
    FROM account a
    WHERE a.body IS NULL AND '/' >= $1 AND '/' < $2 AND ('/' > $3 OR ('/' = $3 AND a.name > $4))
      AND (a.name LIKE '%' || $5 || '%' ESCAPE '\' OR lower(a.display_name) LIKE '%' || $5 || '%' ESCAPE '\')
      AND ($6 = '' OR a.state = $6)
      AND ($7 = '' OR a.duty = $7)
    ORDER BY a.name LIMIT $8
) of_the_system
ORDER BY path, name LIMIT $8
