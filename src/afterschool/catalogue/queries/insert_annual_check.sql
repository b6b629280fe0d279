INSERT INTO outside_annual_check (county, listing, year, result, words, checked_at, checked_by, checked_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
