SELECT body, words, evaluation, order_county, rectification, closed_at FROM circular_fact WHERE county = $1 AND circular = $2 ORDER BY position
