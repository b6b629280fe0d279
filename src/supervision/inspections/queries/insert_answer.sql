INSERT INTO inspection_answer (county, task, number, sheet, sha256, answer, sheet_seat, sheet_rank, sheet_account, seat, rank, inspector, account, name, strokes, reason,
                               at, by_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
