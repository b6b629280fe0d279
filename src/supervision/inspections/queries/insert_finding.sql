INSERT INTO inspection_finding (county, id, task, body, item, words, basis, severity, money, state, found_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10)
