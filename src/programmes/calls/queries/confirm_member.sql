UPDATE programme_member SET confirmed_at = $4, confirmed_by_name = $5 WHERE county = $1 AND application = $2 AND member = $3 AND confirmed_at IS NULL
