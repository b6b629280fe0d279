-- Rights of which a guardian says that money noted as arrived is not there. Guardians say so seldom, so their words come first.
SELECT COUNT(DISTINCT f.refund_right) FROM refund_word w CROSS JOIN refund f
WHERE w.county = $1 AND w.said = 'not_received' AND f.county = w.county AND f.id = w.refund AND f.school = $2
  AND NOT EXISTS (SELECT 1 FROM refund_word v WHERE v.county = w.county AND v.refund = w.refund AND v.step = w.step AND v.serial = w.serial + 1)
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = w.county AND n.refund = w.refund AND n.serial = w.step + 1)
