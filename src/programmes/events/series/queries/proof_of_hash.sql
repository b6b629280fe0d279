SELECT 1 FROM event_proof WHERE sha256 = $1 LIMIT 1
