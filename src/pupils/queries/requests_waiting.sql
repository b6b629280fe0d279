-- Of the school $2 (county $1): open disputes, where the actor handles guardians ($3 'yes'), and open requests for a correction, where it keeps the
-- roster ($4 'yes'). Only open ones are in these indexes: a county has a handful.
SELECT 'settle_disputes', COUNT(*), CAST(NULL AS TEXT), CAST(0 AS BIGINT)
FROM (SELECT d.county, d.pupil FROM guardian_dispute d WHERE d.county = $1 AND d.is_open AND d.subject = 'binding'
      UNION ALL
      SELECT d.county, d.pupil FROM guardian_dispute d WHERE d.county = $1 AND d.is_open AND d.subject = 'consent') x
CROSS JOIN pupil p
WHERE p.county = x.county AND p.id = x.pupil AND p.school = $2 AND $3 = 'yes'
UNION ALL
SELECT 'decide_pupil_corrections', COUNT(*), CAST(NULL AS TEXT), CAST(0 AS BIGINT)
FROM correction_request r CROSS JOIN pupil p
WHERE r.county = $1 AND r.state = 'open' AND p.county = r.county AND p.id = r.pupil AND p.school = $2 AND $4 = 'yes'
