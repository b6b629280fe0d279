-- $1 the scopes of reading, $2 a school (empty: any), $3 the id after which to go on, $4 how many; newest first.
SELECT v.id, v.county, v.school, b.name, v.title, v.school_year, v.term, v.state, v.closes_on, v.anonymous,
       (SELECT COUNT(*) FROM survey_voice x WHERE x.county = v.county AND x.survey = v.id)
FROM needs_survey v JOIN body b ON b.id = v.school
WHERE EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND ($2 = '' OR CAST(v.school AS TEXT) = $2)
  AND v.id < $3
ORDER BY v.id DESC
LIMIT $4
