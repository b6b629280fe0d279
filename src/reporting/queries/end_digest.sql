UPDATE digest_subscription SET state = 'off', ended = $3, address = $4, version = version + 1, changed_at = $5 WHERE county = $1 AND account = $2 AND state = 'on'
