INSERT INTO consent_signal (county, class, kind, school_year, term, signal, at, details) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (county, class, kind, school_year, term, signal) DO NOTHING
