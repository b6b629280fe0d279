-- severity: warning
-- says: A unit was withdrawn or failed its acceptance and nobody computed what has to come back.
-- do: Decide it again through the room; the amount is computed with the decision.
SELECT w.county, w.unit FROM withdrawal_step w
WHERE w.state = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM clawback c WHERE c.county = w.county AND c.unit = w.unit)
