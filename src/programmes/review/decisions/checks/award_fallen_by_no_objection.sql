-- severity: error
-- says: An award fell by an objection, but no objection was decided so.
-- do: Read the award's objections; the decision is missing.
SELECT f.county, f.contest, f.application FROM award_fall f
WHERE f.how = 'objection' AND NOT EXISTS (
    SELECT 1 FROM award_objection_step s WHERE s.county = f.county AND s.contest = f.contest AND s.fallen = f.application AND s.state = 'taken_out')
