INSERT INTO bill_standing (county, bill, due_fen, paid_fen, waived_fen) VALUES ($1, $2, $3, 0, 0)
