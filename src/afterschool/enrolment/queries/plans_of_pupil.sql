-- In which plans a pupil has anything now.
SELECT plan FROM seat WHERE county = $1 AND pupil = $2
UNION SELECT plan FROM base_place WHERE county = $1 AND pupil = $2
UNION SELECT plan FROM waiting_place WHERE county = $1 AND pupil = $2 AND state IN ('waiting', 'offered')
UNION SELECT r.plan FROM wish_list l JOIN enrolment_round r ON r.county = l.county AND r.id = l.round
      WHERE l.county = $1 AND l.pupil = $2 AND r.stage = 'announced'
