-- Rounds of the school $2 (county $1) whose list is frozen and whose draw nobody has announced.
SELECT COUNT(*)
FROM service_plan y CROSS JOIN enrolment_round r
WHERE r.county = y.county AND r.plan = y.id AND y.county = $1 AND y.school = $2 AND y.state = 'published' AND r.stage = 'frozen'
  AND NOT EXISTS (SELECT 1 FROM allocation_draw d WHERE d.county = r.county AND d.round = r.id AND d.live = 1)
