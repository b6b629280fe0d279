INSERT INTO task_book_in_force (county, unit, number, before_number, book, serial, state) VALUES ($1, $2, $3, $4, $5, $6, 'in_force')
