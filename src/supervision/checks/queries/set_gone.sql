UPDATE check_standing SET gone_at = $3 WHERE county = $1 AND case_id = $2
