-- Nobody waits while a seat is free and people may still register.
SELECT n.county, n.edition FROM event_announcement n
WHERE NOT EXISTS (SELECT 1 FROM event_announcement m WHERE m.county = n.county AND m.edition = n.edition AND m.version > n.version)
  AND EXISTS (SELECT 1 FROM event_place p WHERE p.county = n.county AND p.edition = n.edition AND p.seat IS NULL)
  AND (SELECT COUNT(*) FROM event_place p WHERE p.county = n.county AND p.edition = n.edition AND p.seat IS NOT NULL) < n.capacity
