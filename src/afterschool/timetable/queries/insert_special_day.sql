INSERT INTO special_day (county, id, body, first_day, last_day, kind, weekday, until_minute, reason, document, entered_at, entered_by, entered_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
