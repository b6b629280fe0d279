SELECT count(*) FROM settlement WHERE county = $1 AND plan = $2 AND refund_fen + waived_fen > 0
