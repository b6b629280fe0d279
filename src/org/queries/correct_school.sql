UPDATE school SET tier = $2, credit_code = $3, boarding = $4, private = $5, version = version + 1 WHERE body = $1 AND version = $6
