INSERT INTO incident_pupil (county, incident, pupil) VALUES ($1, $2, $3) ON CONFLICT (county, incident, pupil) DO NOTHING
