-- severity: error
-- says: A payment came in without a note of what became of it.
-- do: Find out who wrote it beside the use cases.
SELECT p.county, p.id, p.school, p.amount_fen FROM payment p
WHERE NOT EXISTS (SELECT 1 FROM payment_standing s WHERE s.county = p.county AND s.payment = p.id)
