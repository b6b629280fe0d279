INSERT INTO inspection_seat (county, task, rank, before_rank, seat, inspector, draw, stratum, place, entry, entry_kind, reason, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
