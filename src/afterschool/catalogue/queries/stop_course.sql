UPDATE course SET version = version + 1, state = 'stopped', running = NULL, stopped_on = $3, stop_reason = $4
WHERE county = $1 AND id = $2 AND state = 'offered'
