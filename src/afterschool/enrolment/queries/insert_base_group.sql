INSERT INTO base_place_group (county, pupil, plan, slot, course, from_date) VALUES ($1, $2, $3, $4, $5, $6)
