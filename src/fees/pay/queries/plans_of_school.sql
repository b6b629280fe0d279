SELECT id, school_year, term FROM service_plan WHERE county = $1 AND school = $2 AND state IN ('published', 'ended')
ORDER BY school_year DESC, term, published_at DESC
