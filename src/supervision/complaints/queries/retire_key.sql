UPDATE custodian_key SET retired_at = $3, retired_by = $4 WHERE county = $1 AND id = $2 AND retired_at IS NULL
