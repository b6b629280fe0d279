INSERT INTO body_invoice (county, sheet, kind, body, number, lessons, reckoned_fen, invoiced_fen, difference_words, due_day)
VALUES ($1, $2, 'invoice', $3, $4, $5, $6, $7, $8, $9)
