INSERT INTO post_holder (county, id, post, person, acting, valid_from, valid_until, document) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
