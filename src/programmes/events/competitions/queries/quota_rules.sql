SELECT scope, name, places FROM competition_quota_rule WHERE county = $1 AND edition = $2 AND event = $3 ORDER BY scope, name
