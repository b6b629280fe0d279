-- severity: error
-- says: A term is closed but its books are not locked.
-- do: Lock the books of the term, and find out how it was closed.
SELECT c.county, c.plan FROM term_close c JOIN service_plan p ON p.county = c.county AND p.id = c.plan
WHERE NOT EXISTS (SELECT 1 FROM ledger_period l WHERE l.county = p.county AND l.school = p.school AND l.fund = 'service' AND l.school_year = p.school_year
                  AND l.term = p.term AND l.locked_at IS NOT NULL)
