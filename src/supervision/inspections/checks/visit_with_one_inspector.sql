-- severity: error
-- says: A visit has not both its inspectors.
-- do: Compare with the drawn line of the record.
SELECT t.county, t.id
FROM inspection_task t
WHERE (SELECT COUNT(DISTINCT s.seat) FROM inspection_seat s WHERE s.county = t.county AND s.task = t.id) <> 2
