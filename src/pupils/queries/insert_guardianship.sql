INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, slip, state, seat, asked_at, confirmed_at, confirmed_by_name, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)
