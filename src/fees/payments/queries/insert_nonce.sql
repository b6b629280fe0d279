INSERT INTO online_nonce (county, nonce, at) VALUES ($1, $2, $3)
