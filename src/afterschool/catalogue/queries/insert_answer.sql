INSERT INTO survey_answer (county, survey, ballot, anonymous, pupil, grade, answers) VALUES ($1, $2, $3, $4, $5, $6, $7)
