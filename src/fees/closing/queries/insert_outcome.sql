INSERT INTO settle_outcome (county, settle_order, plan, settled, reason, words, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
