INSERT INTO marking_mark (county, round, application, expert, serial, before, how, opened, sheet_version, content, sha256, total, vetoed, words, signed_by, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
