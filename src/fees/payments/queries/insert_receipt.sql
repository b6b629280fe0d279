INSERT INTO receipt (county, id, school, kind, serial, before_serial, payment, payment_amount_fen, step, step_kind, amount_fen, payer, lines, printed_number,
                     asked, issued_at, issued_by, issued_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'issued', $10, $11, $12, $13, $14, $15, $16, $17)
