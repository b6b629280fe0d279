SELECT round, rung, on_day, words FROM duty_rung WHERE county = $1 AND share = $2 ORDER BY round, on_day, rung
