SELECT m.judge, g.entry, m.facts FROM competition_mark m
JOIN competition_judging g ON g.county = m.county AND g.edition = m.edition AND g.event = m.event AND g.judge = m.judge AND g.code = m.code
WHERE m.county = $1 AND m.edition = $2 AND m.event = $3 ORDER BY m.judge, g.entry
