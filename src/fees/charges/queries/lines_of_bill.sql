SELECT item, price_fen, lessons, gross_fen, unit FROM bill_line WHERE county = $1 AND bill = $2 ORDER BY CASE WHEN item = 'base' THEN 0 ELSE 1 END, item
