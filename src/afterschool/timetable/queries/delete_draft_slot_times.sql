DELETE FROM slot_time WHERE county = $1 AND plan = $2
