UPDATE inspection_plan SET version = version + 1, title = $4, year = $5, kind = $6, content = $7, time_from = $8, time_until = $9, template = $10,
       template_number = $11, written_at = $12, written_by = $13
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'drafted'
