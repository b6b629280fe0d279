-- severity: warning
-- says: A term was closed with differences, and fewer of them are explained than were counted.
-- do: Ask the school for the missing explanations.
SELECT c.county, c.plan, c.differences FROM term_close c
WHERE c.differences > (SELECT count(*) FROM difference_note n WHERE n.county = c.county AND n.plan = c.plan AND n.kind <> 'attended_not_paid')
