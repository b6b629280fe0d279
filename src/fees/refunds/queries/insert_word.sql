INSERT INTO refund_word (county, refund, step, state, route, serial, said, before_serial, before_said, at, account, account_name)
VALUES ($1, $2, $3, 'done', $4, $5, $6, $7, $8, $9, $10, $11)
