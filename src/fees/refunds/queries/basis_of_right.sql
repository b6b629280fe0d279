-- The rules by which a relief or a settlement was reckoned, as they stand there.
SELECT r.cause, coalesce(l.id, s.id), coalesce(l.basis, s.basis) FROM refund_right r
LEFT JOIN bill_relief l ON l.county = r.county AND l.id = r.relief
LEFT JOIN settlement_run s ON s.county = r.county AND s.plan = r.settled_plan
WHERE r.county = $1 AND r.id = $2
