SELECT max(valid_from) FROM body_place WHERE path >= $1 AND path < $2 AND valid_until = '9999-12-31'
