-- The plans of a school that families were ever shown, the newest first: spring comes after autumn.
SELECT id FROM service_plan WHERE county = $1 AND school = $2 AND state IN ('published', 'ended') AND published_at IS NOT NULL
ORDER BY school_year DESC, term DESC, id DESC
