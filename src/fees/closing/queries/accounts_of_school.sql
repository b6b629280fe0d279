SELECT a.id, p.school_year, p.term, a.version, a.published_at FROM term_account a JOIN service_plan p ON p.county = a.county AND p.id = a.plan
WHERE a.county = $1 AND a.school = $2 ORDER BY a.published_at DESC
