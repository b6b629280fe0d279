INSERT INTO receipt_step (county, payment, step, kind, receipt, before_step, before_kind, before_receipt, reason, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
