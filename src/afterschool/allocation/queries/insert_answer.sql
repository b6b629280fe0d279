INSERT INTO allocation_answer (county, draw, pupil, code, grade, number, place, seats, wishes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
