-- $1 a body's path, or '/' for all of the last years
SELECT e.county, e.id, e.body, e.title, e.year, e.published_at FROM evaluation e WHERE e.stage = 'published' AND e.body_path LIKE $1 || '%' ORDER BY e.published_at DESC LIMIT 100
