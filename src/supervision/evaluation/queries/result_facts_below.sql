-- What a circular of a body may say of results: $1 the body's path; evaluations that the body or one below it published.
SELECT e.county, r.evaluation, r.subject, r.grade, r.points, e.title, e.year, r.published_at, r.content
FROM evaluation e JOIN evaluation_result r ON r.county = e.county AND r.evaluation = e.id
WHERE e.county = $2 AND e.stage = 'published' AND e.body_path LIKE $1 || '%' ORDER BY r.published_at DESC, r.place, r.subject
