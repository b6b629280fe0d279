SELECT c.id, c.county, c.body, b.name, b.path, c.name, c.scope, c.opens_on, c.closes_on,
       (SELECT COUNT(*) FROM cleanup_list p WHERE p.campaign = c.id)
FROM cleanup_campaign c JOIN body b ON b.id = c.body
WHERE c.id = $1
