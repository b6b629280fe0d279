SELECT b.name, d.title, f.reason
FROM award_fall f
JOIN programme_application a ON a.county = f.county AND a.id = f.application
JOIN programme_application_draft d ON d.county = a.county AND d.application = a.id
JOIN body b ON b.id = a.body
WHERE f.county = $1 AND f.contest = $2 AND f.how = $3 AND f.gate_serial = $4
ORDER BY f.application
