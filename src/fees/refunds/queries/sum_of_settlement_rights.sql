SELECT COUNT(*), CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT) FROM refund_right WHERE county = $1 AND settled_plan = $2
