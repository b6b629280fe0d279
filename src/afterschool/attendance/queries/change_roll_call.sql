UPDATE roll_call SET marks = $4, times = $5, version = version + 1, present = $6, late = $7, left_early = $8, on_leave = $9, absent = $10,
    confirmed_by = $11, confirmed_by_name = $12, device_at = $13
WHERE county = $1 AND session = $2 AND version = $3 AND state = 'confirmed'
