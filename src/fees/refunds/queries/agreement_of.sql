SELECT agreed_at, account_name FROM carry_over_agreement WHERE county = $1 AND refund_right = $2
