-- Refunds of a right that are noted as arrived and of which a guardian says that they are not there.
SELECT w.refund, w.at FROM refund f CROSS JOIN refund_word w
WHERE f.county = $1 AND f.refund_right = $2 AND w.county = f.county AND w.refund = f.id AND w.said = 'not_received'
  AND NOT EXISTS (SELECT 1 FROM refund_word v WHERE v.county = w.county AND v.refund = w.refund AND v.step = w.step AND v.serial = w.serial + 1)
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = w.county AND n.refund = w.refund AND n.serial = w.step + 1)
