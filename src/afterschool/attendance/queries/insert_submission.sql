INSERT INTO roll_submission (county, id, session, version, base_version, marks, times, digest, by_whom, by_name, device_at, received_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
