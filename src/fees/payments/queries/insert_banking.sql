INSERT INTO banking (county, id, school, fund, debit, credit, amount_fen, day, slip, entry, asked, at, by_whom, by_name, reason, fee_fen, fee_debit, fee_booked_fen,
                     fee_entry)
VALUES ($1, $2, $3, 'service', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
