INSERT INTO online_return_standing (county, return_id, state, tries, next_at, code) VALUES ($1, $2, 'asking', 0, $3, '')
