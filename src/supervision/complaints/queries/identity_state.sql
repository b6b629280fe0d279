SELECT i.state, i.erased_at, h.id, h.sealed_reason, h.set_name, h.set_at
FROM complaint_identity i LEFT JOIN complaint_hold h ON h.county = i.county AND h.complaint = i.complaint AND h.kept = 'kept'
WHERE i.county = $1 AND i.complaint = $2
