-- severity: error
-- says: A refund is done and did not come back, and the ledger has no entry for the money that left.
-- do: Compare the bank's statement with the ledger of the school.
SELECT d.county, d.refund, d.serial FROM refund_step d
WHERE d.state = 'done' AND NOT EXISTS (SELECT 1 FROM refund_step s JOIN ledger_entry e ON e.county = s.county AND e.id = s.entry
    WHERE s.county = d.county AND s.refund = d.refund AND s.serial = d.before_serial
      AND e.debit = 'refunds_due' AND e.amount_fen = d.amount_fen
      AND NOT EXISTS (SELECT 1 FROM ledger_entry v WHERE v.county = e.county AND v.reverses = e.id))
  AND NOT EXISTS (SELECT 1 FROM refund_step b WHERE b.county = d.county AND b.refund = d.refund AND b.serial = d.serial + 1 AND b.came_back_entry IS NOT NULL)
