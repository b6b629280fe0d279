INSERT INTO programme_check (county, id, unit, line, book, kind, year, attempt, due, terms, rectify_months, graded, body, office, act, by_whom)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'check.opened', $15)
