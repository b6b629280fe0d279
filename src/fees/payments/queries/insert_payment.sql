INSERT INTO payment (county, id, school, fund, channel, channel_reference, amount_fen, day, received_at, payer, remark, import, direct_fen, parked_fen,
                     parked_amount_fen, parked_debit, parked_credit, parked_entry, asked, noted_by, noted_by_name)
VALUES ($1, $2, $3, 'service', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
