INSERT INTO payment_use (county, id, payment, payment_amount_fen, school, fund, serial, before_serial, before_fen, used_fen, kind, source, bill, pupil,
                         amount_fen, takes_back, takes_kind, debit, credit, entry, again_debit, again_credit, again_entry, reason, asked, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, 'service', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)
