-- severity: error
-- says: The open objections of an award are not those that are not settled.
-- do: Read the objections of the award; a step of it is missing or one too many.
SELECT n.county, n.contest, n.application FROM award_now n
WHERE n.state IN ('publicised', 'stayed') AND n.open <> (
    SELECT count(*) FROM award_objection o
    WHERE o.county = n.county AND o.contest = n.contest AND o.application = n.application
      AND NOT EXISTS (SELECT 1 FROM award_objection_step s WHERE s.county = o.county AND s.objection = o.id AND s.state <> 'accepted'))
