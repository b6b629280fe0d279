UPDATE pupil_group SET valid_until = $3, ended_reason = $4, version = version + 1 WHERE county = $1 AND id = $2
