INSERT INTO competition_quota_rule (county, edition, event, scope, name, places) VALUES ($1, $2, $3, $4, $5, $6)
