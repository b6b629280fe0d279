INSERT INTO duty_share (county, id, duty, issuer, body, instance) VALUES ($1, $2, $3, $4, $5, $6)
