UPDATE job SET claimed_until = $4 WHERE county = $1 AND id = $2 AND claimed_by = $3 AND state = 'running'
