INSERT INTO allocation_course (county, draw, course, name, slot, places, places_min, seated, wished, wished_first, last_priority, last_number,
                               kept_for, kept, last_open_number)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
