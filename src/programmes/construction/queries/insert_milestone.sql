INSERT INTO task_milestone (county, book, code, title, due) VALUES ($1, $2, $3, $4, $5)
