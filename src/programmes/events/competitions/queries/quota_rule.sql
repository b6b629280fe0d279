-- The rule of this name, else that of each one that is not named.
SELECT name, places FROM competition_quota_rule WHERE county = $1 AND edition = $2 AND event = $3 AND scope = $4 AND (name = $5 OR name = '') ORDER BY CASE WHEN name = '' THEN 1 ELSE 0 END LIMIT 1
