INSERT INTO digest_subscription (county, account, body, address, language, state, ended, first_week, version, changed_at)
VALUES ($1, $2, $3, $4, $5, 'on', NULL, $6, 1, $7)
ON CONFLICT (county, account) DO UPDATE SET body = excluded.body, address = excluded.address, language = excluded.language, state = 'on', ended = NULL,
    first_week = excluded.first_week, version = digest_subscription.version + 1, changed_at = excluded.changed_at
