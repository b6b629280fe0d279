SELECT number FROM construction_proof WHERE sha256 = $1 LIMIT 1
