SELECT c.book, c.place, c.before_text, c.after_text FROM task_book t CROSS JOIN task_change c
WHERE t.county = $1 AND t.unit = $2 AND c.county = t.county AND c.book = t.id ORDER BY t.version, c.number
