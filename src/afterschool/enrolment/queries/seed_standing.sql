INSERT INTO consent_standing (county, pupil, kind, school_year, term, standing, consent, given_at, changed_at)
VALUES ($1, $2, 'after_school', $3, $4, $5, $6, $7, $7)
ON CONFLICT (county, pupil, kind, school_year, term) DO UPDATE SET standing = excluded.standing, consent = excluded.consent, given_at = excluded.given_at
