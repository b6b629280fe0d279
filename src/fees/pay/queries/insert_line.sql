INSERT INTO pay_line (county, sheet, line, kind, teacher, account, name) VALUES ($1, $2, $3, $4, $5, $6, $7)
