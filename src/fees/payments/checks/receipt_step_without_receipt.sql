-- severity: error
-- says: A receipt was issued that is nowhere written down.
-- do: Find out what was handed to the family and write it down.
SELECT s.county, s.payment, s.receipt FROM receipt_step s
WHERE s.kind = 'issued' AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.county = s.county AND r.id = s.receipt)
