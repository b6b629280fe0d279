INSERT INTO clawback (county, id, unit, line, check_step, outcome, withdrawal_step, withdrawal_state, terms, keeps, keeps_percent, received_fen, spent_fen, stays_fen, amount_fen)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
