INSERT INTO school_room (county, id, version, school, name, places, in_use) VALUES ($1, $2, 1, $3, $4, $5, $6)
