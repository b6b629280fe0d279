SELECT id, county, school, refunds, amount_fen, sent_at, sent_by_name FROM refund_batch WHERE county = $1 AND school = $2 ORDER BY sent_at DESC, id LIMIT 50
