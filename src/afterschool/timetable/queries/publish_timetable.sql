UPDATE timetable SET version = version + 1, state = 'published', gaps = $4, gap_reason = $5, published_at = $6, published_by = $7, published_by_name = $8
WHERE county = $1 AND plan = $2 AND version = $3 AND state = 'draft'
