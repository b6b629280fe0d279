-- Items on the list of county $1 whose bodies may open courses on day $2.
SELECT l.id, l.name, i.code, i.name, i.activity, i.grades, i.price_fen, l.licence_until, l.listed_until
FROM outside_listing l JOIN outside_item i ON i.county = l.county AND i.listing = l.id
WHERE l.county = $1 AND l.state = 'listed' AND i.listed AND l.listed_from <= $2 AND l.listed_until >= $2 AND l.licence_until >= $2 AND l.blocked_on IS NULL
ORDER BY l.name, i.code
