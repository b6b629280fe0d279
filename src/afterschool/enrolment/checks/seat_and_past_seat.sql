-- severity: error
-- says: A seat is held and ended at once.
-- do: Compare with the audit; one of the two rows is wrong.
SELECT s.county, s.id, s.pupil, s.course FROM seat s JOIN seat_past p ON p.county = s.county AND p.id = s.id
