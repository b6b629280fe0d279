SELECT act_id, number, kind, name, sha256 FROM event_proof WHERE county = $1 AND subject = $2 ORDER BY act_id, number
