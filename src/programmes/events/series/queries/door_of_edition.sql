SELECT r.id, r.name, r.unit, r.phone_tail, p.seat, r.code, r.token_digest, c.at, COALESCE(c.by_name, '')
FROM event_place p JOIN event_registration r ON r.county = p.county AND r.id = p.registration LEFT JOIN event_check_in c ON c.county = p.county AND c.registration = p.registration
WHERE p.county = $1 AND p.edition = $2 ORDER BY r.serial
