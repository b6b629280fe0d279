SELECT school, pupil, plan, refund_fen FROM bill_relief WHERE county = $1 AND id = $2
