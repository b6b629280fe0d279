UPDATE circular SET state = 'signed_off', version = version + 1, number = $3, signed_at = $4, signed_by = $5, signed_by_name = $6 WHERE county = $1 AND id = $2 AND state = 'draft'
