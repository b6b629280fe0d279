SELECT a.application, a.expert, e.name, a.unit, a.number, a.place, a.seat, a.kind, a.reason, m.how, m.total, m.vetoed, m.words, m.at, d.version
FROM marking_assignment a
JOIN marking_expert e ON e.county = a.county AND e.round = a.round AND e.expert = a.expert
LEFT JOIN marking_mark m ON m.county = a.county AND m.round = a.round AND m.application = a.application AND m.expert = a.expert
LEFT JOIN marking_draft d ON d.county = a.county AND d.round = a.round AND d.application = a.application AND d.expert = a.expert
WHERE a.county = $1 AND a.round = $2
ORDER BY a.number
