-- $5 is a session that stays (may be empty). Those that have run out end too, so that no row of a closed account stays open.
UPDATE account_session SET ended_at = $3, end_reason = $4
WHERE county = $1 AND account = $2 AND ended_at IS NULL AND CAST(id AS TEXT) <> $5
