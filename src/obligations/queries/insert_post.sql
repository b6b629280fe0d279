INSERT INTO duty_share_post (county, share, post) VALUES ($1, $2, $3)
