SELECT asked FROM construction_act WHERE county = $1 AND id = $2
