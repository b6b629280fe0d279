INSERT INTO group_leaving (county, id, group_id, member, joined_on, left_on, reason, act, by_whom, by_body) VALUES ($1, $2, $3, $4, $5, $6, $7, 'group.left', $8, $9)
