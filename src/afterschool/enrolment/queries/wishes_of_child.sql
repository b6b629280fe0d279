SELECT slot, rank, course, 0 FROM wish WHERE county = $1 AND round = $2 AND pupil = $3 ORDER BY slot, rank
