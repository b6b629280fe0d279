-- Of listing $2, the newest first.
SELECT r.id, r.licence_number, r.licence_until, r.file_name, r.file, r.file_bytes, r.said_at, r.said_by, r.said_by_name, r.decision, r.decided_at,
       r.decided_by_name, r.decision_reason
FROM outside_licence_renewal r
WHERE r.county = $1 AND r.listing = $2
ORDER BY r.said_at DESC, r.id DESC
