INSERT INTO consent_confirmation (county, consent, pupil, given_at, guardianship, at) VALUES ($1, $2, $3, $4, $5, $6)
