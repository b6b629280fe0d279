INSERT INTO expert_standing (county, expert, serial, before, from_state, from_whom, state, rule, reason, until_day, day, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
