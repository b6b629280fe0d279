SELECT body, number, lessons, reckoned_fen, invoiced_fen, difference_words, due_day FROM body_invoice WHERE county = $1 AND sheet = $2
