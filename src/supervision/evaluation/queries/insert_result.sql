INSERT INTO evaluation_result (county, evaluation, subject, points, grade, place, tied, content, published_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
