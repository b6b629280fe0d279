INSERT INTO review_draw (county, round, version, seats, candidates, algorithm, list_digest, commitment, secret, public_source, draws_at, announced_at, announced_by, announced_by_name)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
