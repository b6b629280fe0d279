INSERT INTO inspection_inspector (county, id, version, office, code, post, post_title, person, name, account, declared, live, listed_at)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11)
