INSERT INTO review_seal (county, round, serial, state, items, conflicts, overrides, members, sha256, at, by_whom, by_name)
VALUES ($1, $2, $3, 'sealed', $4, $5, $6, $7, $8, $9, $10, $11)
