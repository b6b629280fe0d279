UPDATE parked_return SET state = $3, use_id = $4, use_kind = $5, ended_at = $6 WHERE county = $1 AND return_id = $2
