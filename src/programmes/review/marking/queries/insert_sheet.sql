INSERT INTO marking_sheet (county, round, version, content, sha256, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
