SELECT act, before, after, reason, pay, refund_lessons, at, by_name FROM session_change WHERE county = $1 AND session = $2 ORDER BY at, id
