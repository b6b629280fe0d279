DELETE FROM plan_slot WHERE county = $1 AND plan = $2 AND code = $3
