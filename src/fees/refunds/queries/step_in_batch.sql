-- The step with which a refund left with a batch.
SELECT serial FROM refund_step WHERE county = $1 AND refund = $2 AND batch = $3 AND state = 'sent'
