UPDATE waiting_place SET state = 'left' WHERE county = $1 AND pupil = $2 AND plan = $3 AND state = 'waiting'
