UPDATE job
SET state = 'dead', reason = $4, claimed_by = NULL, claimed_until = NULL
WHERE county = $1 AND id = $2 AND claimed_by = $3
