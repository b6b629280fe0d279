SELECT asked FROM event_act WHERE county = $1 AND id = $2
