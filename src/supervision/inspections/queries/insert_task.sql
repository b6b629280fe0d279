INSERT INTO inspection_task (county, id, version, office, origin, title, draw, stratum, place, before_place, chosen, entry, entry_kind, body, template,
                             template_number, reason, cause_kind, cause, due, live, made_at, made_by)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 1, $20, $21)
