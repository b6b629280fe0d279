INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, confirmed_at, confirmed_by_name, version)
VALUES ($1, $2, $3, $4, $1, $5, '母亲', 'confirmed', 1, $6, $6, '样例', 1)
