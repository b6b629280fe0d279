-- severity: error
-- says: Two slots of a plan overlap, so that one pupil could hold two seats at the same time.
-- do: Move one of the slots; if the plan is locked, let the bureau return it.
SELECT a.county, a.plan, a.code, b.code
FROM plan_slot a JOIN plan_slot b ON b.county = a.county AND b.plan = a.plan AND b.code > a.code
WHERE (a.days & b.days) <> 0 AND a.starts < b.ends AND b.starts < a.ends
