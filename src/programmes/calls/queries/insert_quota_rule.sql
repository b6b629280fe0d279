INSERT INTO programme_quota_rule (county, call, scope, name, places) VALUES ($1, $2, $3, $4, $5)
