INSERT INTO record_entry (county, id, made_act, kind, line, clause, title, about, link, on_day, year, type, who, body, act, by_whom)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'record.entered', $15)
