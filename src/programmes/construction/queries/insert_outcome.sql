INSERT INTO group_outcome (county, id, group_id, project, title, on_day, proofs, act, by_whom, by_body) VALUES ($1, $2, $3, $4, $5, $6, $7, 'group.outcome', $8, $9)
