-- severity: error
-- says: A batch names another sum than the refunds that left with it.
-- do: Compare the bank's file with the list of the batch.
SELECT b.county, b.id, b.amount_fen FROM refund_batch b
WHERE b.amount_fen <> COALESCE((SELECT SUM(s.amount_fen) FROM refund_step s WHERE s.county = b.county AND s.batch = b.id), 0)
   OR b.refunds <> (SELECT COUNT(*) FROM refund_step s WHERE s.county = b.county AND s.batch = b.id)
