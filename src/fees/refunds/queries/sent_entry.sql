-- Of the step in which a refund was sent.
SELECT entry FROM refund_step WHERE county = $1 AND refund = $2 AND serial = $3 AND state = 'sent'
