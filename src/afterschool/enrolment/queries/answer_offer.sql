UPDATE seat_offer SET state = $3, answered_at = $4, answered_by = $5 WHERE county = $1 AND id = $2 AND state = 'open'
