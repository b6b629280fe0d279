-- severity: error
-- says: A payment notes another sum as returned than the refunds that go back by it.
-- do: Compare the payment's page with its refunds; both are written in one act.
SELECT p.county, p.payment, p.returned_fen FROM payment_standing p
WHERE p.returned_fen <> COALESCE((SELECT SUM(s.amount_fen) FROM refund_step s
    WHERE s.county = p.county AND s.payment = p.payment AND s.state <> 'failed'
      AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)), 0)
