SELECT COUNT(*) FROM proxy_entry WHERE county = $1 AND plan = $2 AND answer IS NULL
