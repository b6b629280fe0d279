INSERT INTO programme_submission (county, application, round, call, serial, receipt, content, sha256, statement, signed_by, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
