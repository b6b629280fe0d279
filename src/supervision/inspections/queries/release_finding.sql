UPDATE inspection_finding SET state = 'open', rectification = NULL, ordered_at = NULL WHERE county = $1 AND id = $2 AND state = 'ordered'
