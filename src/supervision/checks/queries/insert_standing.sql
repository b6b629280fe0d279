INSERT INTO check_standing (county, case_id, school, rule, found_at, serial, state, owner, owner_post) VALUES ($1, $2, $3, $4, $5, 1, 'open', $6, '')
