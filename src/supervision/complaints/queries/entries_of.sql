SELECT e.serial, e.complaint, e.act, e.side, e.shown, e.sealed_words, e.at, e.body_path, e.division, e.by_whom, e.by_name, b.name
FROM complaint_entry e LEFT JOIN body b ON b.id = e.body WHERE e.county = $1 AND e.complaint = $2 ORDER BY e.serial
