INSERT INTO programme_recommended (county, call, recommender, rank, application, recommendation) VALUES ($1, $2, $3, $4, $5, $6)
