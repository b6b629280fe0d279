INSERT INTO competition_result (county, entry, round, before, edition, event, mode, opened_by, appeal, first_outcome, second_outcome, disqualified, points, rank, level)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
