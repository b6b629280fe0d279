INSERT INTO allocation_draw (county, id, version, school, round, live, state, mechanism, algorithm, list_digest, list_sha256, figures, commitment, secret,
                             public_source, draws_at, announced_at, announced_by)
VALUES ($1, $2, 1, $3, $4, 1, 'announced', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
