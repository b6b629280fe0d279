INSERT INTO inspection_draw (county, id, version, office, plan, plan_digest, running, state, algorithm, list_digest, figures, commitment, secret,
                             public_source, draws_at, visits_until, announced_at, announced_by)
VALUES ($1, $2, 1, $3, $4, $5, 1, 'announced', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
