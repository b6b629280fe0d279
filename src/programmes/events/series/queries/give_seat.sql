UPDATE event_place SET seat = $3, announcement = $4, capacity = $5 WHERE county = $1 AND registration = $2 AND seat IS NULL
