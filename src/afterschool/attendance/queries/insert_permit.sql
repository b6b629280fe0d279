INSERT INTO alone_permit (county, id, pupil, days, valid_from, valid_until, given_at, given_by, given_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
