SELECT slot, from_day, starts, ends FROM slot_time WHERE county = $1 AND plan = $2 ORDER BY slot, from_day
