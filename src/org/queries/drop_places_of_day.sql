DELETE FROM body_place WHERE path >= $1 AND path < $2 AND valid_until = '9999-12-31' AND valid_from = $3
