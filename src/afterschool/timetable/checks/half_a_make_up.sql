-- severity: error
-- says: A stopped session and the one that makes it up do not point at each other.
-- do: Restore the rows from the audit.
SELECT s.county, s.id, s.made_up_by
FROM timetable_session s LEFT JOIN timetable_session m ON m.county = s.county AND m.id = s.made_up_by AND m.makes_up = s.id
WHERE s.made_up_by IS NOT NULL AND m.id IS NULL
