INSERT INTO wish_list (county, round, pupil, submission, consent, consent_given_at, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (county, round, pupil) DO UPDATE SET submission = excluded.submission, consent = excluded.consent,
    consent_given_at = excluded.consent_given_at, at = excluded.at
