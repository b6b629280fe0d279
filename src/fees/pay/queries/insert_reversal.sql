INSERT INTO spending_reversal (county, entry, subject_kind, reason, at, by_whom, by_name) VALUES ($1, $2, 'spending', $3, $4, $5, $6)
