INSERT INTO bill_relief_undo (county, relief, pupil, plan, refund_fen, waived_fen, underway_fen, underway_entry, settlement_run, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
