SELECT e.id, e.county, e.series, e.line, e.number, e.title, e.planned_on, e.body, b.name, b.path, r.title, r.clause, r.kind, s.serial, s.state,
       (SELECT COUNT(*) FROM event_place p WHERE p.county = e.county AND p.edition = e.id AND p.seat IS NOT NULL),
       (SELECT COUNT(*) FROM event_place p WHERE p.county = e.county AND p.edition = e.id AND p.seat IS NULL),
       (SELECT COUNT(*) FROM event_check_in c WHERE c.county = e.county AND c.edition = e.id)
FROM event_edition e JOIN event_series r ON r.county = e.county AND r.id = e.series JOIN body b ON b.id = e.body JOIN event_edition_step s ON s.county = e.county AND s.edition = e.id
WHERE e.county = $1 AND e.series = $2 AND NOT EXISTS (SELECT 1 FROM event_edition_step l WHERE l.county = s.county AND l.edition = s.edition AND l.serial > s.serial)
ORDER BY e.number DESC
