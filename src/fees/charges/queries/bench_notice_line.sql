INSERT INTO fee_notice_line (county, notice, item, grade, price_fen) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
