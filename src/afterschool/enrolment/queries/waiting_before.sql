SELECT COUNT(*) FROM waiting_place WHERE county = $1 AND course = $2 AND state = 'waiting' AND serial < $3
