SELECT amount_fen, document, day FROM pay_out WHERE county = $1 AND sheet = $2
