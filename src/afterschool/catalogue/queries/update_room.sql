UPDATE school_room SET version = version + 1, name = $4, places = $5, in_use = $6 WHERE county = $1 AND id = $2 AND version = $3
