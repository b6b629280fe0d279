-- severity: error
-- says: A pupil on the roll belongs to a school that is closed, and no merger is on its way to take the pupil along.
-- do: Transfer the pupil out and have the school that goes on receive the pupil; look into the audit for how the school was closed.
SELECT p.county, p.id, b.code, b.closed
FROM body b CROSS JOIN pupil p
WHERE b.closed IS NOT NULL AND p.county = b.county AND p.school = b.id AND p.state IN ('on_roll', 'suspended')
  AND NOT EXISTS (SELECT 1 FROM outbox_event e WHERE e.county = b.county AND e.name = 'org.body_merged')
