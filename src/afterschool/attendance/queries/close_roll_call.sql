UPDATE roll_call SET state = 'closed', closed_at = $3, closed_by = $4 WHERE county = $1 AND session = $2 AND state = 'confirmed'
