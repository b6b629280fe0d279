INSERT INTO competition_appeal (county, id, edition, event, mode, entry, about, words, on_day, announced_until, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
