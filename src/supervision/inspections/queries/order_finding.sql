UPDATE inspection_finding SET state = 'ordered', rectification = $3, ordered_at = $4 WHERE county = $1 AND id = $2 AND state = 'open'
