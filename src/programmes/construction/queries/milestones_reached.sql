SELECT code, reached_on FROM milestone_reached WHERE county = $1 AND unit = $2
