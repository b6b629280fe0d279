SELECT h.number, h.id, h.content, h.sha256, h.snapshot, h.snapshot_sha256, h.seat, h.rank, h.inspector, h.account, h.signed_at, h.signed_by
FROM inspection_sheet h
WHERE h.county = $1 AND h.task = $2
  AND NOT EXISTS (SELECT 1 FROM inspection_answer a WHERE a.county = h.county AND a.task = h.task AND a.number = h.number)
