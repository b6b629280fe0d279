INSERT INTO rectification_standing (county, order_id, serial, state, due, looked_back) VALUES ($1, $2, 1, 'ordered', $3, 'no')
