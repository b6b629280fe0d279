UPDATE group_case SET state = $3, closed_at = $4, closed_by = $5 WHERE county = $1 AND id = $2 AND state = 'asking'
