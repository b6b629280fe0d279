-- severity: error
-- says: What a payment was for at once has no entries in the ledger.
-- do: Book nothing more of this payment and find its missing shares.
SELECT p.county, p.id, p.direct_fen FROM payment p
LEFT JOIN (SELECT county, payment, sum(amount_fen) AS direct_fen FROM payment_use WHERE kind = 'share' AND source = 'direct' GROUP BY county, payment) u
  ON u.county = p.county AND u.payment = p.id
WHERE p.direct_fen <> coalesce(u.direct_fen, 0)
