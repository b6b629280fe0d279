SELECT id, county, school, refunds, amount_fen, sent_at, sent_by_name FROM refund_batch WHERE county = $1 AND id = $2
