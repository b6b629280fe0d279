UPDATE outside_listing
SET version = version + 1, state = 'exited', live = NULL, exited_on = $4, exit_reason = $5
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'listed'
