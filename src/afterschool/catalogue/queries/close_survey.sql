UPDATE needs_survey SET version = version + 1, state = 'closed', closed_at = $4 WHERE county = $1 AND id = $2 AND version = $3 AND state = 'open'
