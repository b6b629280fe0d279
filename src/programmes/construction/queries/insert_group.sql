INSERT INTO education_group (county, id, founding, line, office, kind, name, lead_body, purpose, act, by_whom) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'group.founded', $10)
