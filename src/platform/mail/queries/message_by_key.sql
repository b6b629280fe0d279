SELECT key, channel, address, subject, kind, state, tries, reason, queued_at, sent_at FROM mail_message WHERE county = $1 AND key = $2
