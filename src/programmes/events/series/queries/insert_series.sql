INSERT INTO event_series (county, id, made_act, line, kind, title, clause, about, body, act, by_whom, by_body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'series.made', $10, $11)
