DELETE FROM course WHERE county = $1 AND id = $2 AND version = $3 AND state = 'planned'
