SELECT order_id FROM rectification_refund WHERE county = $1 AND refund = $2
