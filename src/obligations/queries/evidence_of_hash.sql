SELECT count(*) FROM duty_evidence WHERE sha256 = $1
