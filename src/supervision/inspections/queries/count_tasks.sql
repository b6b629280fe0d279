-- $1 and $2 the range of paths, $3 and $4 the time.
SELECT COUNT(*), COUNT(f.task)
FROM body b CROSS JOIN inspection_task t LEFT JOIN inspection_form f ON f.county = t.county AND f.task = t.id
WHERE b.path >= $1 AND b.path < $2 AND t.body = b.id AND t.live = 1 AND t.made_at >= $3 AND t.made_at < $4
