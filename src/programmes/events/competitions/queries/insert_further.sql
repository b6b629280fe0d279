INSERT INTO competition_further_appeal (county, appeal, decided, decided_until, on_day, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
