-- severity: error
-- says: A consent that stands is not noted as standing, or one that stands no longer still is.
-- do: A row was changed outside of the program; bill nothing for this child, have the guardian decide again, and look into the audit.
SELECT s.county, s.pupil, s.kind, s.school_year, s.term
FROM consent_standing s
LEFT JOIN consent_span t ON t.county = s.county AND t.consent = s.consent AND t.stood_until = 9223372036854775807
WHERE s.standing = 'given' AND t.consent IS NULL
UNION ALL
SELECT t.county, t.pupil, t.kind, t.school_year, t.term
FROM consent_span t
LEFT JOIN consent_standing s ON s.county = t.county AND s.pupil = t.pupil AND s.kind = t.kind AND s.school_year = t.school_year AND s.term = t.term
WHERE t.stood_until = 9223372036854775807 AND (s.standing IS NULL OR s.standing <> 'given' OR s.consent <> t.consent)
