SELECT failures, last_at, waits_until FROM sign_in_failure WHERE county = $1 AND name_digest = $2
