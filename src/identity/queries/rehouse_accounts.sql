UPDATE account SET body = $3, version = version + 1 WHERE county = $1 AND body = $2 AND state <> 'closed'
