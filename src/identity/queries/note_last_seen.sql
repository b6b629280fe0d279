-- $4 is a minute ago: of many requests at the same time one writes.
UPDATE account_session SET last_seen = $3 WHERE county = $1 AND id = $2 AND last_seen <= $4 AND ended_at IS NULL
