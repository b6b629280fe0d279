SELECT DISTINCT r.call FROM review_round r WHERE r.county = $1 ORDER BY r.call DESC
