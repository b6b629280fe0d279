INSERT INTO group_member (county, id, group_id, type, name, joined_on, document, act, by_whom, by_body) VALUES ($1, $2, $3, $4, $5, $6, $7, 'group.joined', $8, $9)
