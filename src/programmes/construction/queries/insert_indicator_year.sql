INSERT INTO task_indicator_year (county, book, code, year, level, value_milli) VALUES ($1, $2, $3, $4, 3, $5)
