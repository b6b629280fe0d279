INSERT INTO expert_now (county, expert, version, standing, state) VALUES ($1, $2, 1, 1, 'proposed')
