UPDATE mail_message SET state = $3, reason = $4, address = $5, text = $6, sent_at = $7 WHERE county = $1 AND key = $2 AND state IN ('waiting', 'sending')
