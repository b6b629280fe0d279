SELECT COUNT(*) FROM account WHERE body = $1 AND state <> 'closed'
