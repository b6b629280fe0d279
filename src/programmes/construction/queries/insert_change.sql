INSERT INTO task_change (county, book, number, place, before_text, after_text) VALUES ($1, $2, $3, $4, $5, $6)
