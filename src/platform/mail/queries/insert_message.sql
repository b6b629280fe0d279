INSERT INTO mail_message (county, key, channel, address, subject, text, digest, kind, state, tries, queued_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', 0, $9)
