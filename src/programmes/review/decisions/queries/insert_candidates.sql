INSERT INTO award_candidate (county, contest, call, round, application, score)
SELECT r.county, c.id, c.call, r.round, r.application, r.score
FROM award_contest c
JOIN review_result r ON r.county = c.county AND r.round = $3
WHERE c.county = $1 AND c.id = $2
