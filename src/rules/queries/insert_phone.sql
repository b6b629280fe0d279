INSERT INTO complaint_phone (id, version, county, body, place, level, kind, number, hours, valid_from, valid_until, document, source, entered_by,
                             entered_by_name, entered_at)
VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
