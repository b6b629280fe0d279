UPDATE expert SET person = $3 WHERE county = $1 AND id = $2
