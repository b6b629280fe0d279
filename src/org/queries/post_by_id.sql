SELECT id, county, body, title, unit, opened, closed, successor, version FROM post WHERE id = $1
