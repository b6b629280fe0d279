-- severity: error
-- says: An award stands in a state that is not its last step.
-- do: Set award_now to the last row of award_step.
SELECT n.county, n.contest, n.application FROM award_now n
WHERE EXISTS (SELECT 1 FROM award_step s WHERE s.county = n.county AND s.contest = n.contest AND s.application = n.application AND s.serial > n.serial)
