INSERT INTO working_year (year, published, version) VALUES ($1, $2, 1)
ON CONFLICT (year) DO UPDATE SET published = excluded.published, version = working_year.version + 1
