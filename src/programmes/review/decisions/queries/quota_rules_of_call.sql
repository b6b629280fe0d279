SELECT scope, name, places FROM programme_quota_rule WHERE county = $1 AND call = $2 ORDER BY scope, name
