SELECT r.county, r.id, r.edition, r.serial, r.name, r.unit, r.token_sealed, r.code, r.account, p.seat, CASE WHEN c.registration IS NOT NULL THEN 'used' WHEN x.registration IS NOT NULL THEN 'ended' WHEN p.seat IS NULL THEN 'waiting' ELSE 'seated' END
FROM event_registration r LEFT JOIN event_place p ON p.county = r.county AND p.registration = r.id
LEFT JOIN event_check_in c ON c.county = r.county AND c.registration = r.id LEFT JOIN event_registration_end x ON x.county = r.county AND x.registration = r.id
WHERE r.account = $1 ORDER BY r.at DESC LIMIT 50
