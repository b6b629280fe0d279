INSERT INTO survey_voice (county, survey, pupil) VALUES ($1, $2, $3)
