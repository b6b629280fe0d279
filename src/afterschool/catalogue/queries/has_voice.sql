SELECT COUNT(*) FROM survey_voice x WHERE x.county = $1 AND x.survey = $2 AND x.pupil = $3
