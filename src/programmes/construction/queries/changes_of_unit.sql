SELECT c.book, c.place, c.before_text, c.after_text FROM task_book t JOIN task_change c ON c.county = t.county AND c.book = t.id
WHERE t.county = $1 AND t.unit = $2 ORDER BY t.version, c.number
