SELECT refund FROM refund_withdrawal WHERE county = $1 AND refund = $2
