SELECT j.county, j.id, j.edition, j.event, j.person, j.name, j.unit, b.name, b.path, d.bodies, d.pupils, d.at, s.at, s.sha256
FROM competition_judge j
JOIN body b ON b.id = j.unit
LEFT JOIN competition_declaration d ON d.county = j.county AND d.judge = j.id
LEFT JOIN competition_signature s ON s.county = j.county AND s.edition = j.edition AND s.event = j.event AND s.judge = j.id
WHERE j.county = $1 AND j.edition = $2 AND j.event = $3
ORDER BY j.at, j.id
