INSERT INTO competition_announcement (county, edition, event, mode, opened_by, announced_by, announced_by_name, announced_on, appeal_until, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
