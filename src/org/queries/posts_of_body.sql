SELECT id, county, body, title, unit, opened, closed, successor, version FROM post WHERE body = $1 ORDER BY title, id
