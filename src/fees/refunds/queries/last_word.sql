-- What the guardians said last of an arrival.
SELECT serial, said, at FROM refund_word WHERE county = $1 AND refund = $2 AND step = $3 ORDER BY serial DESC LIMIT 1
