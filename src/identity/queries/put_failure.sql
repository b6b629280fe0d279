INSERT INTO sign_in_failure (county, name_digest, failures, last_at, waits_until) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (county, name_digest) DO UPDATE
SET failures = excluded.failures, last_at = excluded.last_at, waits_until = excluded.waits_until
