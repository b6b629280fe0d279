UPDATE notice SET expires_on = $3 WHERE county = $1 AND id = $2
