INSERT INTO pay_share (county, sheet, line, revision, percent, of_fen, share_fen, document) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
