SELECT p.registration FROM event_place p JOIN event_registration r ON r.county = p.county AND r.id = p.registration
WHERE p.county = $1 AND p.edition = $2 AND p.seat IS NULL ORDER BY r.serial LIMIT 1
