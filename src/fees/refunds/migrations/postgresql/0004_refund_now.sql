-- How a refund stands, and what it means for its right. Of a refund that was withdrawn with its right nothing is owed, whatever became of it: it is no part of what the right still owes
-- ('withdrawn'), also where it arrived all the same ('withdrawn_done'), which the family owes on its bill. The others stand as their last step says.
CREATE VIEW refund_now AS
SELECT f.county, f.id, f.refund_right, f.amount_fen,
       CASE WHEN w.refund IS NULL THEN s.state WHEN s.state = 'done' THEN 'withdrawn_done' ELSE 'withdrawn' END AS standing
FROM refund f CROSS JOIN refund_step s LEFT JOIN refund_withdrawal w ON w.county = f.county AND w.refund = f.id
WHERE s.county = f.county AND s.refund = f.id
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1);
