SELECT version, seats, candidates, algorithm, list_digest, commitment, secret, public_source, draws_at, announced_at, announced_by_name, public_value, entered_by, entered_by_name,
       confirmed_by_name, drawn_at
FROM review_draw WHERE county = $1 AND round = $2
