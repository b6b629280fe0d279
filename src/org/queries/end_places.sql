UPDATE body_place SET valid_until = $3 WHERE path >= $1 AND path < $2 AND valid_until = '9999-12-31'
