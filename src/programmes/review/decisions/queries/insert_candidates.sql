INSERT INTO award_candidate (county, contest, call, round, application, score)
SELECT r.county, $2, $3, r.round, r.application, r.score FROM review_result r WHERE r.county = $1 AND r.round = $4
