INSERT INTO frozen_report (county, id, body, kind, day, version, before_version, from_month, to_month, content, digest, differences, changed, frozen_at, frozen_by,
    frozen_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
