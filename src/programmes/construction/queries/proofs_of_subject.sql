SELECT act_id, kind, name, sha256 FROM construction_proof WHERE county = $1 AND subject = $2 ORDER BY act_id, number
