UPDATE guardianship SET state = $3, seat = NULL, ended_at = $4, ended_reason = $5, version = version + 1 WHERE county = $1 AND id = $2
