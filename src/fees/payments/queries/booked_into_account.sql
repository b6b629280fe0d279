-- What others booked into the account $3 of a bank between two days and no line of its list has answered for yet: cash and clearings, grants, what came over
-- from a merged school, refunds and pay that came back. What was reversed itself is not there any more.
SELECT e.id, e.amount_fen, e.day, e.reference_kind, e.credit, e.words, coalesce(b.slip, e.basis) FROM ledger_entry e
LEFT JOIN banking b ON b.county = e.county AND b.school = e.school AND b.entry = e.id
WHERE e.county = $1 AND e.school = $2 AND e.fund = 'service' AND e.kind = 'transfer' AND e.debit = $3 AND e.day >= $4 AND e.day <= $5
  AND ((e.reference_kind IN ('banking', 'grant_received', 'carried_balance') AND e.reverses IS NULL) OR (e.reference_kind = 'refund' AND e.reverses IS NOT NULL)
    OR (e.reference_kind = 'pay_sheet' AND e.credit = 'payables'))
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.county = e.county AND r.reverses = e.id)
  AND NOT EXISTS (SELECT 1 FROM booked_before k WHERE k.county = e.county AND k.entry = e.id)
ORDER BY e.day, e.id
