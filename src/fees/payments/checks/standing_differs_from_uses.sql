-- severity: error
-- says: What stands as used of a payment is not the sum of its uses.
-- do: Match nothing more of this payment and add its uses up again.
SELECT s.county, s.payment, s.shared_fen, s.handed_back_fen FROM payment_standing s
LEFT JOIN (SELECT county, payment, sum(CASE kind WHEN 'share' THEN amount_fen WHEN 'taken_back' THEN -amount_fen ELSE 0 END) AS shared_fen,
                  sum(CASE WHEN kind = 'handed_back' THEN amount_fen ELSE 0 END) AS handed_back_fen
           FROM payment_use GROUP BY county, payment) u ON u.county = s.county AND u.payment = s.payment
WHERE s.shared_fen <> coalesce(u.shared_fen, 0) OR s.handed_back_fen <> coalesce(u.handed_back_fen, 0)
