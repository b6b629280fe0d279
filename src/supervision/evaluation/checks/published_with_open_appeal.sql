-- severity: error
-- says: An evaluation was published over an appeal that nobody decided.
-- do: Decide the appeal; if it is upheld, announce the correction in public.
SELECT e.county, e.id, a.id FROM evaluation e JOIN evaluation_appeal a ON a.county = e.county AND a.evaluation = e.id
WHERE e.stage = 'published' AND NOT EXISTS (SELECT 1 FROM evaluation_appeal_decision d WHERE d.county = a.county AND d.appeal = a.id)
