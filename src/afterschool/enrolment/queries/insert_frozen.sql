INSERT INTO frozen_round (county, round, text, sha256, wishes, courses, frozen_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
