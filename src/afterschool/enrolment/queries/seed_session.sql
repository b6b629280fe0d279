INSERT INTO account_session (county, id, account, digest, proved_by, address, agent, opened_at, last_seen, expires_at)
VALUES ($1, $2, $3, $4, 'password', '127.0.0.1', 'population', $5, $5, $6)
