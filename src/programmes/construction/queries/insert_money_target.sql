INSERT INTO task_money (county, book, source, year, budgeted_fen) VALUES ($1, $2, $3, $4, $5)
