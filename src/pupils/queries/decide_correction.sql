UPDATE correction_request SET state = $3, answer = $4, decided_at = $5, decided_by_name = $6 WHERE county = $1 AND id = $2 AND state = 'open'
