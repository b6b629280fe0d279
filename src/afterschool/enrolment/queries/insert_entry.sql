INSERT INTO proxy_entry (county, id, pupil, plan, kind, paper, note, entered_at, entered_by, entered_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
