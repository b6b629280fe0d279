INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payment, payee,
    destination, proof, reason, agreed_right, bill, batch, debit, credit, entry, reversed_entry, act, at, by_whom, by_name, came_back_serial, came_back_entry)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'service', $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)
