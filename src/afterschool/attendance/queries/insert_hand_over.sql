INSERT INTO hand_over (county, pupil, date, session, school, method, code, collector, permit, sibling, guardian_name, collected_by, without_register, at,
    by_whom, by_name, device_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
