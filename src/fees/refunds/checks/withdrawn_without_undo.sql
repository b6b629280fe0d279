-- severity: error
-- says: A relief was undone, and what of its right was not ordered is neither withdrawn nor owed again.
-- do: Pay nothing of this right before it is explained.
SELECT u.county, u.relief, u.pupil FROM bill_relief_undo u
JOIN refund_right r ON r.county = u.county AND r.relief = u.relief
LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
WHERE r.amount_fen <> u.underway_fen + COALESCE(x.amount_fen, 0)
