SELECT key, channel, address, subject, kind, state, tries, reason, queued_at, sent_at FROM mail_message
WHERE county = $1 AND substr(key, 1, length($2)) = $2 ORDER BY queued_at, key
