SELECT name, entered_at FROM collection_ban WHERE county = $1 AND pupil = $2 AND ended_at IS NULL ORDER BY name, id
