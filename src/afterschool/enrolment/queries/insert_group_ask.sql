INSERT INTO group_answer (county, group_case, pupil) VALUES ($1, $2, $3)
