SELECT r.county, r.id FROM review_draw d JOIN review_round r ON r.county = d.county AND r.id = d.round
WHERE d.county = $1 ORDER BY d.announced_at DESC, r.id LIMIT 200
