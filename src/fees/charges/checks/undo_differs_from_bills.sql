-- severity: error
-- says: A relief that was undone does not stand so in the bills, or an entry of it is not reversed.
-- do: Ask for no money of this pupil before it is explained.
SELECT u.county, u.relief, u.pupil FROM bill_relief_undo u
JOIN bill_relief l ON l.county = u.county AND l.id = u.relief
LEFT JOIN ledger_entry g ON g.county = u.county AND g.id = u.underway_entry
WHERE u.waived_fen <> l.waived_fen OR u.underway_fen <> coalesce(g.amount_fen, 0)
   OR u.waived_fen <> (SELECT coalesce(sum(b.waived_fen), 0) FROM bill_owed_again b WHERE b.county = u.county AND b.relief = u.relief)
   OR u.underway_fen <> (SELECT coalesce(sum(b.sent_fen), 0) FROM bill_owed_again b WHERE b.county = u.county AND b.relief = u.relief)
   OR EXISTS (SELECT 1 FROM ledger_entry e
              WHERE e.county = u.county AND e.reference_kind = 'bill_relief' AND e.reference = CAST(u.relief AS TEXT) AND e.reverses IS NULL
                AND (u.underway_entry IS NULL OR e.id <> u.underway_entry)
                AND NOT EXISTS (SELECT 1 FROM bill_owed_late o WHERE o.county = e.county AND o.entry = e.id)
                AND NOT EXISTS (SELECT 1 FROM ledger_entry v WHERE v.county = e.county AND v.reverses = e.id))
