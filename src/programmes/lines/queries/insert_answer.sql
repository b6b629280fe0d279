INSERT INTO programme_answer (county, line, question, version, answer, at, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
