-- severity: error
-- says: A drawn course has another number of seats than the answers to its wishes say.
-- do: Compare the published record with luoshi draw verify; the record is what counts.
SELECT d.county, d.id, d.state
FROM allocation_draw d
WHERE d.state = 'drawn'
  AND (SELECT COALESCE(SUM(c.seated), 0) FROM allocation_course c WHERE c.county = d.county AND c.draw = d.id)
   <> (SELECT COALESCE(SUM(a.seats), 0) FROM allocation_answer a WHERE a.county = d.county AND a.draw = d.id)
