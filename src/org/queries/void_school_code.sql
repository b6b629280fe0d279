UPDATE school_code SET voided = $2, reason = $3 WHERE body = $1 AND voided IS NULL
