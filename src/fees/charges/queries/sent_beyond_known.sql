SELECT relief FROM bill_sent_beyond WHERE county = $1 AND id = $2
