SELECT DISTINCT g.pupil FROM guardianship g JOIN pupil p ON p.county = g.county AND p.id = g.pupil
WHERE g.county = $1 AND p.class = $2 AND g.state = 'confirmed'
