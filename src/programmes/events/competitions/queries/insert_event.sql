INSERT INTO competition_event (county, edition, event, mode, team_max, tutors_max, born_from) VALUES ($1, $2, $3, $4, $5, $6, $7)
