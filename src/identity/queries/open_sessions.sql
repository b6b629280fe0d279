-- $3 is now, $4 the time before which a session that was not seen again has run out, $5 the session that asks (may be empty).
SELECT id, address, agent, proved_by, opened_at, last_seen, expires_at, CAST(id AS TEXT) = $5
FROM account_session
WHERE county = $1 AND account = $2 AND ended_at IS NULL AND expires_at > $3 AND last_seen > $4
ORDER BY opened_at DESC, id DESC
