-- severity: error
-- says: An announcement belongs to no round, or its round does not point at it.
-- do: Compare with the audit; the round must name the announcement's digest.
SELECT a.county, a.round, a.sha256, r.stage, r.announcement
FROM enrolment_announcement a LEFT JOIN enrolment_round r ON r.county = a.county AND r.id = a.round
WHERE r.id IS NULL OR r.announcement IS NULL OR r.announcement <> a.sha256
