-- The round of the wishes that pupil $2 (county $1) handed in as $3, where they stand still and the round is not frozen yet.
SELECT l.round FROM wish_list l JOIN enrolment_round r ON r.county = l.county AND r.id = l.round
WHERE l.county = $1 AND l.pupil = $2 AND l.submission = $3 AND r.stage = 'announced'
