-- severity: error
-- says: What is held of a payment because it goes back is not the sum of its returns on their way.
-- do: Match nothing more of this payment and compare its returns with the on-line channel's list.
SELECT s.county, s.payment, s.going_back_fen FROM payment_standing s
LEFT JOIN (SELECT county, payment, sum(amount_fen) AS back_fen FROM parked_return WHERE state = 'on_its_way' GROUP BY county, payment) r
  ON r.county = s.county AND r.payment = s.payment
WHERE s.going_back_fen <> coalesce(r.back_fen, 0)
