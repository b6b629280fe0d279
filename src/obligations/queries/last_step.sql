SELECT coalesce(max(serial), 0) FROM duty_step WHERE county = $1 AND share = $2
