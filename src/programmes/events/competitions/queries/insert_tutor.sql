INSERT INTO competition_tutor (county, entry, place, edition, event, tutors_max, name) VALUES ($1, $2, $3, $4, $5, $6, $7)
