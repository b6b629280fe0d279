INSERT INTO review_result (county, round, application, call, score, rule, mean, trimmed, corrected, low, high, vetoed, ties, votes_for, votes_against)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
