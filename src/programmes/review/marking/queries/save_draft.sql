UPDATE marking_draft SET content = $5, version = version + 1, saved_at = $6 WHERE county = $1 AND round = $2 AND application = $3 AND expert = $4 AND version = $7
