-- severity: error
-- says: An award has steps but no seat, or a seat but no step.
-- do: Look at award_holder and award_step of the application; one of the two rows is missing.
SELECT p.county, p.contest, p.application FROM award_place p
WHERE (EXISTS (SELECT 1 FROM award_now n WHERE n.county = p.county AND n.contest = p.contest AND n.application = p.application))
   <> (EXISTS (SELECT 1 FROM award_holder h WHERE h.county = p.county AND h.contest = p.contest AND h.application = p.application))
