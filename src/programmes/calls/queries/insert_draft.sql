INSERT INTO programme_application_draft (county, application, title, answers, version) VALUES ($1, $2, $3, '[]', 1)
