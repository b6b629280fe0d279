SELECT id, pupil, day, made_at, made_by, used_at, revoked_at FROM pickup_code WHERE county = $1 AND school = $2 AND day = $3 AND code_digest = $4
