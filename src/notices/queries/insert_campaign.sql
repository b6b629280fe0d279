INSERT INTO cleanup_campaign (county, id, body, name, scope, opens_on, closes_on, opened_at, opened_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
