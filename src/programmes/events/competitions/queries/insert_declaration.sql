INSERT INTO competition_declaration (county, judge, bodies, pupils, at, by_whom) VALUES ($1, $2, $3, $4, $5, $6)
