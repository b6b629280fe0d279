-- The undone relief with which a refund was withdrawn.
SELECT x.relief FROM refund_withdrawal w JOIN refund_right_withdrawal x ON x.county = w.county AND x.refund_right = w.refund_right
WHERE w.county = $1 AND w.refund = $2
