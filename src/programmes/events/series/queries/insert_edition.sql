INSERT INTO event_edition (county, id, made_act, series, line, number, title, planned_on, body, act, by_whom) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'edition.planned', $10)
