UPDATE notice SET version = version + 1, findings_open = $4, errors_open = $5 WHERE county = $1 AND id = $2 AND version = $3 AND stage = 'draft'
