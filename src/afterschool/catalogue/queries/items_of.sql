SELECT i.code, i.name, i.activity, i.grades, i.price_fen, i.listed
FROM outside_item i
WHERE i.county = $1 AND i.listing = $2
ORDER BY i.code
