UPDATE inspection_finding SET state = 'closed', conclusion = $3, closed_at = $4 WHERE county = $1 AND id = $2 AND state = 'ordered'
