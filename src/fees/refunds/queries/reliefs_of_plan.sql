SELECT l.id FROM bill_relief l WHERE l.county = $1 AND l.school = $2 AND l.plan = $3 AND l.refund_fen > 0
  AND NOT EXISTS (SELECT 1 FROM refund_right r WHERE r.county = l.county AND r.relief = l.id)
ORDER BY l.id
