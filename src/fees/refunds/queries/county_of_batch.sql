SELECT county FROM refund_batch WHERE id = $1
