UPDATE school_code SET body = $2, assigned = $3 WHERE code = $1 AND voided IS NULL
