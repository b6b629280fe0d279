-- For the bureaus below the scopes $1 {"<path>": 1, …}: renewed licences to confirm, and bodies that failed their annual check.
SELECT 'confirm_licences', COUNT(*), NULL, 0
FROM outside_licence_renewal r
JOIN outside_listing l ON l.county = r.county AND l.id = r.listing
JOIN body b ON b.county = l.county AND b.id = l.body
WHERE r.waiting = 'yes' AND EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'decide_failed_bodies', COUNT(*), NULL, 0
FROM outside_listing l
JOIN body b ON b.county = l.county AND b.id = l.body
WHERE l.blocked_on IS NOT NULL AND l.state = 'listed' AND EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
