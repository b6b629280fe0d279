INSERT INTO session_change (county, session, id, act, before, after, reason, pay, refund_lessons, at, by_key, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
