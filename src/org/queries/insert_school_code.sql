INSERT INTO school_code (code, body, assigned, voided, reason) VALUES ($1, $2, $3, NULL, '')
