-- severity: error
-- says: A bill has no standing, so nothing could be paid on it.
-- do: Find out who wrote beside the program.
SELECT b.county, b.id FROM bill b WHERE NOT EXISTS (SELECT 1 FROM bill_standing s WHERE s.county = b.county AND s.bill = b.id)
