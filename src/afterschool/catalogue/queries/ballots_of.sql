SELECT a.grade, a.answers FROM survey_answer a WHERE a.county = $1 AND a.survey = $2 ORDER BY a.ballot
