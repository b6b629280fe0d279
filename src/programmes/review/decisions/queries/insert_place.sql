INSERT INTO award_place (county, contest, application, places, rank, standing, seat, explanation) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
