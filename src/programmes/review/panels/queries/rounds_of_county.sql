-- A partition has some dozens of rounds.
SELECT r.county, r.id, r.call, r.line, r.office, b.path, b.name, r.title, r.terms, r.opened_at, r.by_whom, n.serial, n.state
FROM review_round r
JOIN review_round_now n ON n.county = r.county AND n.round = r.id
JOIN body b ON b.id = r.office
WHERE r.county = $1
ORDER BY r.opened_at DESC, r.id
