-- severity: warning
-- says: A relief or a settlement gives money back and nobody wrote down the right to it.
-- do: Run the event again (charges.relieved, charges.settled); a right never lapses.
SELECT l.county, l.id AS cause, l.pupil, l.refund_fen FROM bill_relief l
WHERE l.refund_fen > 0 AND NOT EXISTS (SELECT 1 FROM refund_right r WHERE r.county = l.county AND r.relief = l.id)
UNION ALL
SELECT s.county, s.plan, s.pupil, s.refund_fen FROM settlement s
WHERE s.refund_fen > 0 AND NOT EXISTS (SELECT 1 FROM refund_right r WHERE r.county = s.county AND r.settled_plan = s.plan AND r.pupil = s.pupil)
