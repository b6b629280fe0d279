SELECT record FROM allocation_record WHERE county = $1 AND draw = $2
