INSERT INTO booked_before (county, entry, school, fund, debit, credit, amount_fen, channel, channel_reference, day, payer, remark, import, payment, use_id, use_kind,
                           at, by_whom, by_name)
VALUES ($1, $2, $3, 'service', $4, $5, $6, $4, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
