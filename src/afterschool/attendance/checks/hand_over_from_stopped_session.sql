-- severity: warning
-- says: A child was handed over from a session that did not take place.
-- do: Ask who handed it over, and from where.
SELECT h.county, h.pupil, h.date FROM hand_over h JOIN roll_call r ON r.county = h.county AND r.session = h.session WHERE r.state = 'stopped'
