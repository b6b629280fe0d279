INSERT INTO bill_owed_again (county, relief, bill, waived_fen, sent_fen) VALUES ($1, $2, $3, $4, $5)
