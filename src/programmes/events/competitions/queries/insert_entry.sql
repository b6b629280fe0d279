INSERT INTO competition_entry (county, id, edition, event, mode, body, path, prefecture, title, promoted_from, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
