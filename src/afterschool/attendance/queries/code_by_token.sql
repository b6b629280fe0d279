SELECT id, pupil, day, made_at, made_by, used_at, revoked_at FROM pickup_code WHERE county = $1 AND token_digest = $2
