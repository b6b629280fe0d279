SELECT b.name, p.relation FROM competition_pair p
JOIN competition_entry e ON e.county = p.county AND e.id = p.entry
JOIN body b ON b.id = e.body
WHERE p.county = $1 AND p.judge = $2 AND p.duty = 'avoids' ORDER BY b.name, p.entry
