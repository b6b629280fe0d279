SELECT at, by_name, reason FROM health_reveal WHERE county = $1 AND pupil = $2 ORDER BY at DESC, id DESC LIMIT 50
