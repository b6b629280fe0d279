INSERT INTO competition_contestant (county, entry, place, edition, event, team_max, born_from, name, number, born, consent, active) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)
