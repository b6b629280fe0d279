INSERT INTO group_project (county, id, group_id, title, kind, begins, ends, members, act, by_whom, by_body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'group.project', $9, $10)
