UPDATE allocation_draw SET version = version + 1, state = 'drawn', drawn_at = $4, drawn_by = $5, seed = $6, record_sha256 = $7, fairness = $8,
       left_with_nothing = $9
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'confirmed'
