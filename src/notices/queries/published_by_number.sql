-- Published entries with a number, the body furthest up first; $1 the number's key.
SELECT n.county, n.id FROM notice n JOIN body b ON b.id = n.body
WHERE n.number_key = $1 AND n.stage = 'published'
ORDER BY length(b.path), n.id
