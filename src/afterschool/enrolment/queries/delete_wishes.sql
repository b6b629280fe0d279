DELETE FROM wish WHERE county = $1 AND round = $2 AND pupil = $3
