-- The published plans of the terms at hand: the running one, and the next one where it is published already.
SELECT id FROM service_plan WHERE county = $1 AND school = $2 AND state = 'published' ORDER BY school_year DESC, term DESC, id DESC LIMIT 2
