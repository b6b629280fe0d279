SELECT reason FROM absence_ground_end WHERE county = $1 AND ground = $2
