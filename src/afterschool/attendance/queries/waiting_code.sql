SELECT 1 FROM pickup_code WHERE county = $1 AND pupil = $2 AND day = $3 AND used_at IS NULL AND revoked_at IS NULL
