INSERT INTO complaint_competence (county, id, place, kind, subject, number, before_number, act, department, level, valid_from, said_on, source, at, by_key, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
