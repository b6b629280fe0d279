SELECT serial FROM bill_sent_turn WHERE county = $1 AND id = $2 ORDER BY serial DESC LIMIT 1
