INSERT INTO task_source (county, book, source, total_fen) VALUES ($1, $2, $3, $4)
