SELECT v.id, v.version, v.county, v.school, b.name, b.path, b.closed, v.school_year, v.term, v.title, v.introduction, v.anonymous, v.cell_min, v.questions, v.state, v.closes_on,
       (SELECT COUNT(*) FROM survey_voice x WHERE x.county = v.county AND x.survey = v.id)
FROM needs_survey v JOIN body b ON b.id = v.school
WHERE v.id = $1
