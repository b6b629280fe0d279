UPDATE outside_contract SET version = version + 1, ended_on = $4, end_reason = $5, ended_by = $6
WHERE county = $1 AND id = $2 AND version = $3 AND ended_on IS NULL
