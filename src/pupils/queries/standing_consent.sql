SELECT s.standing, s.consent, s.given_at, n.agreement, n.text_sha256, n.decided_by,
       n.decided_by IN ('guardian', 'settlement') OR EXISTS (SELECT 1 FROM consent_confirmation f WHERE f.county = n.county AND f.consent = n.id)
FROM consent_standing s LEFT JOIN consent n ON n.county = s.county AND n.id = s.consent
WHERE s.county = $1 AND s.pupil = $2 AND s.kind = $3 AND s.school_year = $4 AND s.term = $5
