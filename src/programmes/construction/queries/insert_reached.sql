INSERT INTO milestone_reached (county, unit, code, book, report, reached_on) VALUES ($1, $2, $3, $4, $5, $6)
