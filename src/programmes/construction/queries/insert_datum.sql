INSERT INTO task_datum (county, book, name, unit_word, source) VALUES ($1, $2, $3, $4, $5)
