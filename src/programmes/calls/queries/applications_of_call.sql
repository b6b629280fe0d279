SELECT a.county, a.id, a.call, a.line, l.code, a.unit, a.body, b.name, b.path, b.code, a.kind, a.prefecture, a.industry, d.title, d.answers, d.version, n.serial, n.state, n.back, o.path,
       (SELECT r.rank FROM programme_recommended r WHERE r.county = a.county AND r.application = a.id),
       (SELECT s.receipt FROM programme_submission s WHERE s.county = a.county AND s.application = a.id ORDER BY s.round DESC LIMIT 1),
       (SELECT p.due FROM programme_pause p WHERE p.county = a.county AND p.application = a.id AND p.running = 1), a.at
FROM programme_application a
JOIN programme_application_draft d ON d.county = a.county AND d.application = a.id
JOIN programme_application_now n ON n.county = a.county AND n.application = a.id
JOIN programme_line l ON l.county = a.county AND l.id = a.line
JOIN body b ON b.id = a.body
JOIN body o ON o.id = l.office
WHERE a.county = $1 AND a.call = $2
ORDER BY a.id
