SELECT c.county, c.number, c.edition, c.event, c.entry, c.kind, coalesce(p.name, t.name), coalesce(p.consent, 1), c.level, c.issued_on FROM competition_certificate c
LEFT JOIN competition_contestant p ON p.county = c.county AND p.entry = c.entry AND p.place = c.contestant
LEFT JOIN competition_tutor t ON t.county = c.county AND t.entry = c.entry AND t.place = c.tutor
WHERE c.number = $1 ORDER BY c.county LIMIT 1
