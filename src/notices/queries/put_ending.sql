INSERT INTO notice_ending (county, notice, why, by_id, by_county, from_date) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (county, notice, why, by_id) DO UPDATE SET from_date = excluded.from_date
