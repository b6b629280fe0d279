SELECT name FROM person WHERE county = $1 AND id = $2
