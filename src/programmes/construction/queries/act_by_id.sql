SELECT by_name, at FROM construction_act WHERE county = $1 AND id = $2
