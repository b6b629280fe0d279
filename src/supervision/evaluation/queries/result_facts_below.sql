-- What a circular of a body may say of results: $1 the body's path, $2 its county; evaluations that the body or one below it published.
SELECT e.county, r.evaluation, r.subject, r.grade, r.points, e.title, e.year, r.published_at, r.content
FROM evaluation e CROSS JOIN evaluation_result r
WHERE e.county = $2 AND e.stage = 'published' AND e.body_path LIKE $1 || '%' AND r.county = e.county AND r.evaluation = e.id
ORDER BY r.published_at DESC, r.place, r.subject
