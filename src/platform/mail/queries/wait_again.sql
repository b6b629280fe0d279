UPDATE mail_message SET state = 'waiting', tries = 0 WHERE county = $1 AND key = $2 AND state = 'given_up'
