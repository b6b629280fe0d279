INSERT INTO inspection_look (county, task, serial, before_serial, body, inspector, account, name, at, open_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
