SELECT id, share, sha256, name, bytes, address, proves, at, by_name FROM duty_evidence WHERE county = $1 AND id = $2
