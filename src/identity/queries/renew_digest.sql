UPDATE account SET password = $3 WHERE county = $1 AND id = $2
