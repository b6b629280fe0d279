INSERT INTO progress_value (county, report, book, name, value_milli) VALUES ($1, $2, $3, $4, $5)
