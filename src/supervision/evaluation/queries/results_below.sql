-- $1 path of a subtree; published results of bodies at or below it
SELECT r.evaluation, r.subject, s.subject_path, CAST(e.year AS TEXT), r.points, r.place, r.grade, r.published_at
FROM evaluation e JOIN evaluation_subject s ON s.county = e.county AND s.evaluation = e.id
JOIN evaluation_result r ON r.county = s.county AND r.evaluation = s.evaluation AND r.subject = s.subject
WHERE e.stage = 'published' AND s.subject_path LIKE $1 || '%' ORDER BY r.published_at DESC, r.place, r.subject
