UPDATE expert SET name = $3 WHERE county = $1 AND id = $2
