-- $3 the instant; where it stood from that very instant before, it goes on.
INSERT INTO consent_span (county, consent, pupil, kind, school_year, term, decision, given_at, stood_from, stood_until)
SELECT n.county, n.id, n.pupil, n.kind, n.school_year, n.term, n.decision, n.given_at, CASE WHEN n.given_at > CAST($3 AS BIGINT) THEN n.given_at ELSE CAST($3 AS BIGINT) END,
       9223372036854775807
FROM consent n WHERE n.county = $1 AND n.id = $2
ON CONFLICT (county, consent, stood_from) DO UPDATE SET stood_until = excluded.stood_until
