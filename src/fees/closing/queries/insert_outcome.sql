INSERT INTO settle_outcome (county, settle_order, plan, settled, reason, words, words_en, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
