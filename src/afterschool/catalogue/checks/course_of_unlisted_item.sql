-- severity: warning
-- says: A course is offered by a body or with an item that the county's list does not hold now.
-- do: Let the school find another body, or stop the course; what was paid in advance is settled by lessons.
SELECT c.county, c.id, c.name, l.name
FROM course c
JOIN outside_listing l ON l.county = c.county AND l.id = c.listing
JOIN outside_item i ON i.county = c.county AND i.listing = c.listing AND i.code = c.outside_item
WHERE c.state = 'offered' AND (l.state <> 'listed' OR NOT i.listed)
