SELECT pupil FROM incident_pupil WHERE county = $1 AND incident = $2 ORDER BY pupil
