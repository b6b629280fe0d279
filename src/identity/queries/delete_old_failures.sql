DELETE FROM sign_in_failure WHERE county = $1 AND last_at < $2
