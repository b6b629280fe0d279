INSERT INTO consent_span (county, consent, pupil, kind, school_year, term, decision, given_at, stood_from, stood_until)
VALUES ($1, $2, $3, 'after_school', $4, $5, 'given', $6, $6, 9223372036854775807)
