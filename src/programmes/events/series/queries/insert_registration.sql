INSERT INTO event_registration (county, id, edition, serial, name, unit, phone_sealed, phone_tail, who_key, account, token_digest, token_sealed, code, asked_sha256, open_serial, open_state, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'open', $16)
