INSERT INTO payment_standing (county, payment, amount_fen, shared_fen, handed_back_fen, returned_fen) VALUES ($1, $2, $3, 0, 0, 0)
