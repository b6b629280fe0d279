UPDATE waiting_place SET state = $4 WHERE county = $1 AND course = $2 AND pupil = $3
