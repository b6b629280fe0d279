SELECT number, custodian_key, COALESCE(sealed, '') FROM complaint_share WHERE county = $1 AND complaint = $2 ORDER BY number
