SELECT 1 FROM milestone_reached WHERE county = $1 AND unit = $2 AND code = $3
