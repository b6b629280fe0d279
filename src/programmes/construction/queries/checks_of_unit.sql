-- The latest first, each with its last step.
SELECT c.id, c.unit, c.book, c.kind, c.year, c.attempt, c.due, c.terms, c.rectify_months, c.graded, s.serial, s.state, s.outcome, s.on_day
FROM programme_check c JOIN programme_check_step s ON s.county = c.county AND s.check_id = c.id
WHERE c.county = $1 AND c.unit = $2 AND NOT EXISTS (SELECT 1 FROM programme_check_step later WHERE later.county = s.county AND later.check_id = s.check_id AND later.serial > s.serial)
ORDER BY c.year DESC, c.kind, c.attempt DESC
