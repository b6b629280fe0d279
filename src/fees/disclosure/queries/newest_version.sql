SELECT COALESCE(MAX(version), 0) FROM fee_notice WHERE county = $1 AND plan = $2
