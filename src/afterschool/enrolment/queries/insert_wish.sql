INSERT INTO wish (county, round, pupil, slot, rank, course) VALUES ($1, $2, $3, $4, $5, $6)
