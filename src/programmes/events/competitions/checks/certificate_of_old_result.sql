-- severity: error
-- says: A certificate says a result that an appeal has changed.
-- do: Find out how the result was changed after the event was closed.
SELECT c.county, c.number FROM competition_certificate c
WHERE EXISTS (SELECT 1 FROM competition_result r WHERE r.county = c.county AND r.entry = c.entry AND r.round > c.round)
