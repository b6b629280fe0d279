INSERT INTO task_draft (county, unit, content, version, at) VALUES ($1, $2, $3, $4, $5)
