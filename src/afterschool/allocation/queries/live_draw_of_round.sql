SELECT id, county, round, school, state, draws_at, drawn_at, record_sha256 FROM allocation_draw WHERE county = $1 AND round = $2 AND live = 1
