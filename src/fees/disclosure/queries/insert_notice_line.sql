INSERT INTO fee_notice_line (county, notice, item, grade, price_fen, unit) VALUES ($1, $2, $3, $4, $5, $6)
