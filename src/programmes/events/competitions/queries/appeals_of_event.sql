SELECT a.id, a.edition, a.event, a.entry, b.name, a.about, a.words, a.on_day, a.by_whom, a.by_name, f.outcome, f.words, f.by_whom, f.by_name, f.further_until, g.on_day, g.words, s.outcome, s.words, s.by_name
FROM competition_appeal a
JOIN competition_entry e ON e.county = a.county AND e.id = a.entry
JOIN body b ON b.id = e.body
LEFT JOIN competition_first_decision f ON f.county = a.county AND f.appeal = a.id
LEFT JOIN competition_further_appeal g ON g.county = a.county AND g.appeal = a.id
LEFT JOIN competition_second_decision s ON s.county = a.county AND s.appeal = a.id
WHERE a.county = $1 AND a.edition = $2 AND a.event = $3
ORDER BY a.at, a.id
