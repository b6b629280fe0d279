DELETE FROM wish WHERE county = $1 AND pupil = $2
  AND round IN (SELECT r.id FROM enrolment_round r WHERE r.county = $1 AND r.plan = $3 AND r.stage = 'announced')
