-- severity: error
-- says: A relief is not in the books as it stands in its row.
-- do: Pay no refund of it before it is explained.
SELECT l.county, l.id, l.pupil FROM bill_relief l
LEFT JOIN ledger_entry f ON f.county = l.county AND f.id = l.refund_entry
LEFT JOIN ledger_entry w ON w.county = l.county AND w.id = l.waived_entry
WHERE l.refund_fen <> coalesce(f.amount_fen, 0) OR l.waived_fen <> coalesce(w.amount_fen, 0)
