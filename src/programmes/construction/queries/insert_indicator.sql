INSERT INTO task_indicator (county, book, code, level, parent, parent_level, title, unit_word, formula, source, direction, final_milli)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
