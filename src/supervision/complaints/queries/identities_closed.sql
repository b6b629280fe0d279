-- Kept ones of closed complaints that no hold keeps, the earliest closed first: $1 the county, $2 now, $3 how many.
SELECT i.complaint, p.closing_round, p.closed_at, p.against_path
FROM complaint_identity i CROSS JOIN complaint_progress p
WHERE i.state = 'kept' AND i.county = $1 AND p.county = i.county AND p.complaint = i.complaint AND p.state = 'closed' AND p.closed_at <= $2
  AND NOT EXISTS (SELECT 1 FROM complaint_hold h WHERE h.county = i.county AND h.complaint = i.complaint AND h.kept = 'kept')
ORDER BY p.closed_at
LIMIT $3
