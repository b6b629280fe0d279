INSERT INTO pay_agreement (county, sheet, line, revision, answer, account, made_by, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
