INSERT INTO rectification_reminder (county, order_id, due, rung, at) VALUES ($1, $2, $3, $4, $5)
