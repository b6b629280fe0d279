-- From when the pupils of class $2 belong to the school that takes it over on day $3: not before each came.
SELECT CASE WHEN l.valid_from > $3 THEN l.valid_from ELSE $3 END AS day, COUNT(*)
FROM pupil_place l WHERE l.county = $1 AND l.class = $2 AND l.valid_until = '9999-12-31'
GROUP BY 1 ORDER BY 1
