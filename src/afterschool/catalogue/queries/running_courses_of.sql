SELECT c.id, c.name, b.name
FROM course c JOIN body b ON b.id = c.school
WHERE c.county = $1 AND c.listing = $2 AND c.state = 'offered'
ORDER BY b.name, c.name
