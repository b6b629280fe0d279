-- In which plans of a term a pupil has anything.
SELECT p.id FROM service_plan p
WHERE p.county = $1 AND p.school_year = $3 AND p.term = $4
  AND (EXISTS (SELECT 1 FROM seat s WHERE s.county = $1 AND s.pupil = $2 AND s.plan = p.id)
       OR EXISTS (SELECT 1 FROM base_place b WHERE b.county = $1 AND b.pupil = $2 AND b.plan = p.id)
       OR EXISTS (SELECT 1 FROM waiting_place w WHERE w.county = $1 AND w.pupil = $2 AND w.plan = p.id AND w.state IN ('waiting', 'offered'))
       OR EXISTS (SELECT 1 FROM wish_list l JOIN enrolment_round r ON r.county = l.county AND r.id = l.round
                  WHERE l.county = $1 AND l.pupil = $2 AND r.plan = p.id AND r.stage = 'announced'))
ORDER BY p.id
