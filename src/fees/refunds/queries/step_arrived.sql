-- That the step $3 of a refund arrived, where that was noted.
SELECT 1 FROM refund_step WHERE county = $1 AND refund = $2 AND serial - 1 = $3 AND state = 'done'
