SELECT b.id, b.version, b.content FROM task_book_in_force f JOIN task_book b ON b.county = f.county AND b.id = f.book
WHERE f.county = $1 AND f.unit = $2 ORDER BY f.number DESC LIMIT 1
