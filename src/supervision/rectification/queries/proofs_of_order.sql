SELECT step, kind, name, sha256, bytes FROM rectification_proof WHERE county = $1 AND order_id = $2 ORDER BY step, number
