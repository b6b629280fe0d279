INSERT INTO pupil_number (county, pupil, digest, kind, number, valid_from, valid_until) VALUES ($1, $2, $3, $4, $5, $6, '9999-12-31')
ON CONFLICT (county, pupil, digest, valid_from) DO UPDATE SET valid_until = excluded.valid_until
