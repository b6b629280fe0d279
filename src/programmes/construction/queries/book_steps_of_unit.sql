SELECT s.book, s.id, s.act, s.state, s.words, s.filing, a.at, a.by_name, b.name
FROM task_book t CROSS JOIN task_book_step s CROSS JOIN construction_act a CROSS JOIN body b
WHERE t.county = $1 AND t.unit = $2 AND s.county = t.county AND s.book = t.id AND a.county = s.county AND a.id = s.id AND b.id = s.by_body
ORDER BY t.version, s.serial
