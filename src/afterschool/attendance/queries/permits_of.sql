SELECT id, days, valid_from, valid_until, given_by, given_by_name FROM alone_permit
WHERE county = $1 AND pupil = $2 AND ended_at IS NULL AND valid_until >= $3 ORDER BY valid_from, id
