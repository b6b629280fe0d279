UPDATE role_grant
SET valid_until = CASE WHEN valid_from > $3 THEN valid_from ELSE $3 END, ended_by_name = $4, ended_at = $5, end_reason = $6
WHERE county = $1 AND id = $2
