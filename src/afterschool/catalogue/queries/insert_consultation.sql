INSERT INTO plan_consultation (county, plan, id, held_on, form, present, agreeing, against, opinions, answer, attachments, digest, recorded_at, recorded_by,
                               recorded_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
