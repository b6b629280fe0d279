SELECT d.place, d.expert, c.code FROM review_drawn d JOIN review_candidate c ON c.county = d.county AND c.round = d.round AND c.expert = d.expert
WHERE d.county = $1 AND d.round = $2 ORDER BY d.place
