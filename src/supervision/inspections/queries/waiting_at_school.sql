SELECT t.title FROM inspection_task t LEFT JOIN inspection_form f ON f.county = t.county AND f.task = t.id
WHERE t.body = $1 AND t.live = 1 AND f.task IS NULL AND CAST(t.id AS TEXT) <> $2 ORDER BY t.made_at
