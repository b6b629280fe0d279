UPDATE job
SET state = 'running', claimed_by = $3, claimed_until = $4, tries = tries + 1
WHERE county = $1 AND id = $2 AND ((state = 'waiting' AND due <= $5) OR (state = 'running' AND claimed_until <= $5))
