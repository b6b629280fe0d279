SELECT b.name, d.title, a.kind, a.prefecture, a.industry, p.published_on
FROM programme_participant p
JOIN programme_application a ON a.county = p.county AND a.id = p.application
JOIN programme_application_draft d ON d.county = a.county AND d.application = a.id
JOIN body b ON b.id = a.body
WHERE p.county = $1 AND p.call = $2
ORDER BY b.path, p.application
