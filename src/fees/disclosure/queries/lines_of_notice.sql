SELECT item, grade, price_fen, unit FROM fee_notice_line WHERE county = $1 AND notice = $2 ORDER BY item, grade
