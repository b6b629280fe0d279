INSERT INTO review_conflict_override (county, round, expert, application, relation, found_by, reason, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (county, round, expert, application, relation) DO NOTHING
