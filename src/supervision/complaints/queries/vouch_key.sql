UPDATE custodian_key SET vouched_by = $3, vouched_account = $4, vouched_at = $5 WHERE county = $1 AND id = $2 AND vouched_by IS NULL
