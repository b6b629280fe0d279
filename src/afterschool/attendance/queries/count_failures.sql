SELECT COUNT(*) FROM pickup_failure WHERE county = $1 AND account = $2 AND at > $3
