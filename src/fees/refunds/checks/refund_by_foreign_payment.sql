-- severity: error
-- says: A refund goes back by a payment of which nothing was for this child.
-- do: Stop the transfer; the payment belongs to another family.
SELECT s.county, s.refund, s.payment FROM refund_step s JOIN refund f ON f.county = s.county AND f.id = s.refund
WHERE s.state = 'ordered' AND s.payment IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM payment_use u WHERE u.county = s.county AND u.payment = s.payment AND u.pupil = f.pupil AND u.kind = 'share')
