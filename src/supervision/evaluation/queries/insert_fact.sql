INSERT INTO circular_fact (county, circular, kind, position, body, words, evaluation, grade, order_county, rectification, closed_at, stated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
