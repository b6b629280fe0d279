-- The rule of this name, else that of each one that is not named.
SELECT name, places FROM programme_quota_rule WHERE county = $1 AND call = $2 AND scope = $3 AND (name = $4 OR name = '') ORDER BY CASE WHEN name = '' THEN 1 ELSE 0 END LIMIT 1
