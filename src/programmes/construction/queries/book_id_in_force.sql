SELECT book FROM task_book_in_force WHERE county = $1 AND unit = $2 ORDER BY number DESC LIMIT 1
