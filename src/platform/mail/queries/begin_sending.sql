UPDATE mail_message SET state = 'sending', tries = tries + 1 WHERE county = $1 AND key = $2 AND state IN ('waiting', 'sending')
