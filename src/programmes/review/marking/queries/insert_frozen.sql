INSERT INTO marking_assignment_frozen (county, round, call, sheet_version, per_item, places_most, cap, cap_most, distinct_units, rules, seed, pairs, cost, sha256, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
