INSERT INTO post (id, county, body, title, unit, opened, closed, successor, version) VALUES ($1, $2, $3, $4, $5, $6, NULL, NULL, 1)
