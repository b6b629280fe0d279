SELECT DISTINCT n.kind, n.school_year, n.term
FROM pupil p CROSS JOIN consent n
WHERE p.county = $1 AND p.class = $2 AND p.state IN ('on_roll', 'suspended') AND n.county = p.county AND n.pupil = p.id
