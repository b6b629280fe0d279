INSERT INTO complaint_erasure (county, complaint, round, closed_at, kept_days, days_from, shares, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
