INSERT INTO inspection_sheet (county, task, number, before_number, before_answer, id, live, content, sha256, snapshot, snapshot_sha256, seat, rank, inspector, account,
                              signed_at, signed_by)
VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
