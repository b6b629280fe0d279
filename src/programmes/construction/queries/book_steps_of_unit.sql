SELECT s.book, s.id, s.act, s.state, s.words, s.filing, a.at, a.by_name, b.name
FROM task_book t JOIN task_book_step s ON s.county = t.county AND s.book = t.id JOIN construction_act a ON a.county = s.county AND a.id = s.id JOIN body b ON b.id = s.by_body
WHERE t.county = $1 AND t.unit = $2 ORDER BY t.version, s.serial
