-- Plans of a school that were approved, the newest term first.
SELECT p.id, p.school_year, p.term, p.state
FROM service_plan p
WHERE p.county = $1 AND p.school = $2 AND p.approved_at IS NOT NULL
ORDER BY p.school_year DESC, p.term DESC, p.id DESC
