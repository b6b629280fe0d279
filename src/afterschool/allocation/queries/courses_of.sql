SELECT course, name, slot, places, places_min, seated, wished, wished_first, last_priority, last_number, kept_for, kept, last_open_number
FROM allocation_course WHERE county = $1 AND draw = $2 ORDER BY slot, name, course
