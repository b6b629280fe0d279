-- severity: error
-- says: A round of review stands at a step that is not its last one.
-- do: Enter the last step in review_round_now.
SELECT n.county, n.round FROM review_round_now n
WHERE EXISTS (SELECT 1 FROM review_round_step s WHERE s.county = n.county AND s.round = n.round AND s.serial > n.serial)
