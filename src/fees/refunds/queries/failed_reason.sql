-- Why the step $3 of a refund did not arrive, where that was noted.
SELECT reason FROM refund_step WHERE county = $1 AND refund = $2 AND serial - 1 = $3 AND state = 'failed'
