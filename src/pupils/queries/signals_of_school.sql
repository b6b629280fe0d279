SELECT g.class, g.signal
FROM consent_signal g JOIN school_class c ON c.county = g.county AND c.id = g.class
WHERE g.county = $1 AND c.school = $2 AND g.kind = $3 AND g.school_year = $4 AND g.term = $5
ORDER BY g.signal
