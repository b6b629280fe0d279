UPDATE job
SET state = 'waiting', due = $4, reason = $5, claimed_by = NULL, claimed_until = NULL, tries = $6
WHERE county = $1 AND id = $2 AND claimed_by = $3
